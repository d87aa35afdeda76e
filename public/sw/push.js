// Reminders that are pushed: shown as notifications, answered from them. What a message holds: lib/notify/reminder-channels.ts.

const ANSWER = "/api/v1/reminders/answer";
const DEVICES = "/api/v1/reminders/devices";
const ACTIONS = [
  { action: "done", title: "Done" },
  { action: "skipped", title: "Skip" },
  { action: "snoozed", title: "Later" },
];
/** The next sips come by themselves: there is no later for these. */
const actionsOf = (kind) => (kind === "sip" ? ACTIONS.slice(0, 2) : ACTIONS);

addEventListener("push", (event) => event.waitUntil(show(event.data.json())));

/** A message that comes twice has the same tag: the second takes the place of the first, without a sound. */
function show({ id, kind, title, body, href, token }) {
  return self.registration.showNotification(title, {
    body,
    tag: id,
    renotify: false,
    icon: "/icon.svg",
    lang: "en",
    actions: actionsOf(kind),
    data: { id, kind, title, body, href, token },
  });
}

addEventListener("notificationclick", (event) => {
  event.notification.close();
  const message = event.notification.data;
  event.waitUntil(event.action ? answer(message, event.action) : open(message));
});

async function answer(message, given) {
  const response = await tell(message.token, given);
  if (response?.ok) return;
  // A wish for later may be refused, with words; without a signal nothing is lost: the reminder stands there again.
  const words =
    response?.status === 422
      ? (await response.json()).error.message
      : "That could not be noted. Try again in a moment.";
  await show({ ...message, body: `${words} ${message.body}` });
}

async function open(message) {
  await tell(message.token, "opened");
  await self.clients.openWindow(`/reminders/answer?token=${encodeURIComponent(message.token)}`);
}

const tell = (token, given) =>
  fetch(ANSWER, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token, answer: given }),
  }).catch(() => null);

// The browser changed the address by itself: the old one is dead, so the new one is told at once.
addEventListener("pushsubscriptionchange", (event) => event.waitUntil(follow(event)));

async function follow({ oldSubscription, newSubscription }) {
  const subscription =
    newSubscription ??
    (oldSubscription && (await self.registration.pushManager.subscribe(oldSubscription.options)));
  const send = (method, body) =>
    fetch(DEVICES, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  if (oldSubscription) await send("DELETE", { endpoint: oldSubscription.endpoint });
  if (subscription) await send("POST", subscription.toJSON());
}
