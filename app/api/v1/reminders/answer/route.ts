import { tokenAnswer } from "#lib/schemas/reminders.ts";
import { answered } from "#lib/server/composition-reminders.ts";
import { publicRoute } from "#lib/server/route.ts";

/** "Done" and "skip" from the notification itself: the token in the message is good for that one delivery. */
export const POST = publicRoute({
  name: "reminder answer",
  body: tokenAnswer,
  run: ({ body: { token, answer } }) =>
    answer === "opened" ? answered().opened(token) : answered().answer(token, answer),
});
