import { z } from "zod";

const yes = z.enum(["yes", "no"]).transform((text) => text === "yes");

export const thingForm = z.object({ kind: z.enum(["list", "week"]), id: z.uuid() });
export const shareForm = thingForm.extend({ shared: yes });
