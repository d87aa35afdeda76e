import { deed } from "#lib/schemas/deed.ts";
import { deedPorts } from "#lib/server/composition-deeds.ts";
import { route } from "#lib/server/route.ts";
import { takeDeed } from "#lib/use-cases/take-deed.ts";

/** Takes over one thing done on a device: a meal cooked or kept, what one thinks of a recipe. Safe to repeat. */
export const POST = route({
  name: "deed",
  body: deed,
  run: ({ body, user }) => takeDeed(deedPorts(), user.id, body),
});
