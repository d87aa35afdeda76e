import { z } from "zod";
import { ANSWERS } from "#lib/domain/reminders/answer.ts";
import {
  CHANNELS,
  MINUTES_BOUNDS,
  type Preferences,
  QUIET_HOURS_BOUNDS,
  quietMinutes,
} from "#lib/domain/reminders/preferences.ts";
import { parseWallTime, type WallTime } from "#lib/domain/shared/wall-clock.ts";

const time = z.string().transform((text, context): WallTime => {
  const parsed = parseWallTime(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "Give a time of day, like 19:00." });
  return z.NEVER;
});
const minutes = (kind: keyof typeof MINUTES_BOUNDS) => {
  const [least, most] = MINUTES_BOUNDS[kind];
  const words = `From ${least} to ${most} minutes.`;
  return z.coerce.number({ error: words }).int(words).min(least, words).max(most, words);
};
const ticked = z.literal("on").optional();
const channel = z.enum(CHANNELS, { error: "Choose a way." });
const noChannel = z.literal("").transform(() => null);

/** The reminder settings as the form sends them. */
export const reminderForm = z
  .object({
    preload: ticked,
    preloadMinutes: minutes("preload"),
    sip: ticked,
    sipMinutes: minutes("sip"),
    recovery: ticked,
    recoveryMinutes: minutes("recovery"),
    fluid: ticked,
    fluidMinutes: minutes("fluid"),
    prepare: ticked,
    prepareAt: time,
    weigh: ticked,
    weighAt: time,
    quietFrom: time,
    quietTo: time,
    channel1: channel,
    channel2: z.union([noChannel, channel]).default(null),
    channel3: z.union([noChannel, channel]).default(null),
  })
  .transform((form, context): Preferences => {
    const quiet = { from: form.quietFrom, to: form.quietTo };
    const [fewest, most] = QUIET_HOURS_BOUNDS;
    const hours = quietMinutes(quiet) / 60;
    if (hours < fewest || hours > most)
      context.addIssue({
        code: "custom",
        path: ["quietTo"],
        message: `Quiet hours last from ${fewest} to ${most} hours.`,
      });
    const chosen = [form.channel1, form.channel2, form.channel3].filter((each) => each !== null);
    return {
      preload: { on: form.preload === "on", minutes: form.preloadMinutes },
      sip: { on: form.sip === "on", minutes: form.sipMinutes },
      recovery: { on: form.recovery === "on", minutes: form.recoveryMinutes },
      fluid: { on: form.fluid === "on", minutes: form.fluidMinutes },
      prepare: { on: form.prepare === "on", at: form.prepareAt },
      weigh: { on: form.weigh === "on", at: form.weighAt },
      quiet,
      channels: [...new Set(chosen)],
    };
  });

export const silenceForm = z.object({ silence: z.enum(["tomorrow", "threeHours", "off"]) });
export const deviceForm = z.object({ device: z.uuid() });

/** A browser's subscription as its PushManager gives it (P-256 point, 16 bytes of secret). */
export const pushSubscription = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.object({ p256dh: z.base64url().length(87), auth: z.base64url().length(22) }),
});
export const pushAddress = z.object({ endpoint: z.url().max(1000) });

const token = z.string().max(100);
/** An answer given by whoever holds a delivery's token. */
export const tokenAnswer = z.object({ token, answer: z.enum([...ANSWERS, "opened"]) });
export const tokenAnswerForm = z.object({ token, answer: z.enum(ANSWERS) });
/** An answer of the signed-in person. */
export const ownAnswer = z.object({ delivery: z.uuid(), answer: z.enum(ANSWERS) });
