// The two channels that leave the house. Each tells what became of it and never rejects.
import { Unavailable } from "#lib/errors.ts";
import { reminderLetter } from "#lib/notify/mail-texts.ts";
import type { PushSender } from "#lib/notify/push.ts";
import type { Mailer } from "#lib/use-cases/account-ports.ts";
import type { DeviceAnswer, Outgoing, SendThrough } from "#lib/use-cases/reminder-ports.ts";

/** Long enough for somebody who finds it in the evening; the answer is of no use later. */
const ANSWERABLE_MS = 48 * 3_600_000;
const BODY_MAX = 600;

/** A token that answers this one delivery. */
export type SignAnswer = (deliveryId: string, expires: Date) => string;

/** To every device of the person. Null when this installation has no keys for it. */
export function pushChannel(sender: PushSender | null, sign: SignAnswer): SendThrough {
  return async (delivery, now) => {
    if (!sender || delivery.devices.length === 0) return [{ kind: "absent" }];
    const message = {
      payload: JSON.stringify(pushPayload(delivery, sign(delivery.id, new Date(now + ANSWERABLE_MS)))),
      seconds: Math.max(0, Math.round((delivery.usefulUntil - now) / 1000)),
      topic: delivery.id.replaceAll("-", ""),
      urgent: delivery.kind === "sip",
    };
    return Promise.all(delivery.devices.map((device) => sender.send(device, message, now)));
  };
}

/** What public/sw/push.js shows. */
export const pushPayload = ({ id, kind, message: { title, body, href } }: Outgoing, token: string) => ({
  id,
  kind,
  title,
  body: body.length > BODY_MAX ? `${body.slice(0, BODY_MAX - 1)}…` : body,
  href,
  token,
});

/** To the person's confirmed address. Null when this installation sends no mail. */
export function emailChannel(mailer: Mailer | null, appUrl: string, sign: SignAnswer): SendThrough {
  return async (delivery, now): Promise<readonly DeviceAnswer[]> => {
    if (!mailer || delivery.email === null) return [{ kind: "absent" }];
    const answer = new URL("/reminders/answer", appUrl);
    answer.searchParams.set("token", sign(delivery.id, new Date(now + ANSWERABLE_MS)));
    const settings = new URL("/settings/reminders", appUrl).href;
    try {
      await mailer.send({
        to: delivery.email,
        ...reminderLetter(delivery.message, { answer: answer.href, settings }),
        messageId: `<reminder.${delivery.id}@${new URL(appUrl).hostname}>`,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      });
      return [{ kind: "taken", by: "your mailbox", status: 250 }];
    } catch (error) {
      return [mailFailure(error)];
    }
  };
}

/** 5xx: this address or mail will never do (RFC 5321 §4.2.1). Everything else may work later. */
function mailFailure(error: unknown): DeviceAnswer {
  const cause = error instanceof Unavailable ? error.cause : error;
  const code = (cause as { responseCode?: unknown } | null)?.responseCode;
  const status = typeof code === "number" ? code : null;
  if (status !== null && status >= 500) return { kind: "refused", by: "your mailbox", status };
  return { kind: "busy", by: "your mailbox", status, retryAfterSeconds: null };
}
