import { pushAddress, pushSubscription } from "#lib/schemas/reminders.ts";
import { reminders } from "#lib/server/composition-reminders.ts";
import { route } from "#lib/server/route.ts";

/** This browser takes push messages from now on. */
export const POST = route({
  name: "push device",
  body: pushSubscription,
  run: ({ body: { endpoint, keys }, user, request }) =>
    reminders().addDevice(user, { endpoint, ...keys }, request.headers.get("user-agent")),
});

/** And not any more. */
export const DELETE = route({
  name: "push device gone",
  body: pushAddress,
  run: ({ body, user }) => reminders().removeAddress(user.id, body.endpoint),
});
