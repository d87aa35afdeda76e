import { ownAnswer } from "#lib/schemas/reminders.ts";
import { reminders } from "#lib/server/composition-reminders.ts";
import { route } from "#lib/server/route.ts";

/** What was shown in the app and is not answered yet; `live` when more may come. */
export const GET = route({ name: "reminder inbox", run: ({ user }) => reminders().inbox(user.id) });

/** Done, skip or later, from the page. */
export const POST = route({
  name: "reminder inbox answer",
  body: ownAnswer,
  run: ({ body: { delivery, answer }, user }) => reminders().answer(user.id, delivery, answer),
});
