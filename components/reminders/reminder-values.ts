// Pure. Stored preferences as the reminder form shows them.
import type { FormValues } from "#components/people/form-answers.ts";
import type { Preferences } from "#lib/domain/reminders/preferences.ts";

const on = (kind: { readonly on: boolean }) => (kind.on ? "on" : "");

export const reminderValues = (preferences: Preferences): FormValues => ({
  preload: on(preferences.preload),
  preloadMinutes: String(preferences.preload.minutes),
  sip: on(preferences.sip),
  sipMinutes: String(preferences.sip.minutes),
  recovery: on(preferences.recovery),
  recoveryMinutes: String(preferences.recovery.minutes),
  fluid: on(preferences.fluid),
  fluidMinutes: String(preferences.fluid.minutes),
  prepare: on(preferences.prepare),
  prepareAt: preferences.prepare.at,
  weigh: on(preferences.weigh),
  weighAt: preferences.weigh.at,
  quietFrom: preferences.quiet.from,
  quietTo: preferences.quiet.to,
  channel1: preferences.channels[0] ?? "app",
  channel2: preferences.channels[1] ?? "",
  channel3: preferences.channels[2] ?? "",
});
