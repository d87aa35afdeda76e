import { z } from "zod";

const name = z
  .string({ error: "Give it a name." })
  .trim()
  .min(1, "Give it a name.")
  .max(60, "Use at most 60 characters.");

export const householdForm = z.object({ name });
export const inviteForm = z.object({
  role: z.enum(["member", "viewer"], { error: "Choose what they may do." }),
});
export const inviteIdForm = z.object({ inviteId: z.uuid() });
export const memberForm = z.object({
  userId: z.uuid(),
  change: z.enum(["remove", "hand-over", "member", "viewer"]),
});
/** The secret half of a link: 32 bytes in base64url. */
export const secretToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const joinForm = z.object({ token: secretToken });
