import { TEST_USEFUL_MINUTES } from "#lib/domain/reminders/kinds.ts";
import { type Channel, type Preferences, UNASKED } from "#lib/domain/reminders/preferences.ts";
import { instantOf, slotAt, slotOf, wallClockOf } from "#lib/domain/reminders/wall-clock.ts";
import { testMessage } from "#lib/domain/reminders/words.ts";
import { addMinutes, type Instant, minutesOfDay } from "#lib/domain/shared/wall-clock.ts";
import { InvalidInput } from "#lib/errors.ts";
import type { ProfileStore } from "./plan-ports.ts";
import { allowed, type PlanReminderPorts, planReminders } from "./plan-reminders.ts";
import type {
  DeviceStore,
  FeedStore,
  LedgerStore,
  NewDevice,
  ReminderStore,
  StoredDevice,
} from "./reminder-ports.ts";

export interface ReminderSettingsPorts {
  readonly reminders: ReminderStore;
  readonly devices: DeviceStore;
  readonly ledger: Pick<LedgerStore, "addTest">;
  readonly feeds: FeedStore;
  readonly profiles: Pick<ProfileStore, "find">;
  readonly plan: PlanReminderPorts;
  /** The night as training knows it: what quiet hours begin as. */
  readonly night: (userId: string) => Promise<Preferences["quiet"] | null>;
  readonly isPushService: (endpoint: string) => boolean;
}

const MOST_DEVICES = 12;

export interface ReminderSettingsScreen {
  readonly preferences: Preferences;
  /** False before anything was chosen. */
  readonly chosen: boolean;
  readonly silentUntil: Instant | null;
  readonly feedMadeAt: Instant | null;
  readonly devices: readonly StoredDevice[];
  readonly zone: string;
  /** False for people who get no prompts to drink, or none to weigh themselves. */
  readonly drinking: boolean;
  readonly weight: boolean;
}

/** Null before somebody told us who and where they are. */
export async function viewReminderSettings(
  ports: ReminderSettingsPorts,
  userId: string,
  now: Instant,
): Promise<ReminderSettingsScreen | null> {
  const [profile, wishes, devices] = await Promise.all([
    ports.profiles.find(userId),
    ports.reminders.find(userId),
    ports.devices.list(userId),
  ]);
  if (!profile) return null;
  const { drinking, weight } = allowed(profile, now);
  return {
    drinking: drinking === "numbers",
    weight,
    preferences: wishes?.preferences ?? (await beginning(ports, userId)),
    chosen: wishes !== null,
    silentUntil: wishes?.silentUntil && wishes.silentUntil > now ? wishes.silentUntil : null,
    feedMadeAt: wishes?.feedMadeAt ?? null,
    devices,
    zone: profile.timeZone,
  };
}

async function beginning(ports: ReminderSettingsPorts, userId: string): Promise<Preferences> {
  const quiet = await ports.night(userId);
  return quiet ? { ...UNASKED, quiet } : UNASKED;
}

/** Saves what is wanted and plans by it at once. */
export async function saveReminderSettings(
  ports: ReminderSettingsPorts,
  userId: string,
  preferences: Preferences,
  now: Instant,
): Promise<void> {
  await ports.reminders.savePreferences(userId, preferences);
  await planReminders(ports.plan, userId, now);
}

/** How long everything is kept quiet: until the person gets up tomorrow, for some hours, or not any more. */
export type Silence = "tomorrow" | "threeHours" | "off";

export async function silenceReminders(
  ports: ReminderSettingsPorts,
  userId: string,
  silence: Silence,
  now: Instant,
): Promise<void> {
  const { preferences, zone } = await existing(ports, userId, now);
  await ports.reminders.silence(userId, until(silence, preferences, zone, now));
  await planReminders(ports.plan, userId, now);
}

function until(silence: Silence, { quiet }: Preferences, zone: string, now: Instant): Instant | null {
  if (silence === "off") return null;
  if (silence === "threeHours") return addMinutes(now, 180);
  const { date, minute } = wallClockOf(now, zone);
  const up = minutesOfDay(quiet.to);
  return instantOf(slotAt(date, minute < up ? up : up + 1440), zone);
}

/** Puts a message of its own onto the person's first channel, to be sent at once. */
export async function sendTestReminder(
  ports: ReminderSettingsPorts,
  userId: string,
  now: Instant,
): Promise<Channel> {
  const { preferences, zone } = await existing(ports, userId, now);
  const channel = preferences.channels[0] ?? "app";
  await ports.ledger.addTest(userId, {
    channel,
    message: testMessage(),
    at: now,
    usefulUntil: addMinutes(now, TEST_USEFUL_MINUTES),
    slot: slotOf(now, zone),
  });
  return channel;
}

/** This browser takes push messages from now on. Push becomes the first channel of somebody who had not chosen it. */
export async function addPushDevice(
  ports: ReminderSettingsPorts,
  user: { readonly userId: string; readonly sessionId: string; readonly userAgent: string | null },
  device: NewDevice,
  now: Instant,
): Promise<void> {
  if (!ports.isPushService(device.endpoint))
    throw new InvalidInput("Your browser names a push service that this installation does not know.");
  const devices = await ports.devices.list(user.userId);
  if (devices.length >= MOST_DEVICES)
    throw new InvalidInput(`More than ${MOST_DEVICES} devices are too many. Take one off the list first.`);
  const wishes = await ports.reminders.find(user.userId);
  const preferences = wishes?.preferences ?? (await beginning(ports, user.userId));
  await ports.devices.add(user.userId, user.sessionId, device, user.userAgent);
  if (wishes && preferences.channels.includes("push")) return;
  const channels = ["push" as const, ...preferences.channels.filter((each) => each !== "push")];
  await saveReminderSettings(ports, user.userId, { ...preferences, channels }, now);
}

/** Makes the secret address of the calendar, or takes it back with null. The one before stops working at once. */
export async function setCalendarFeed(
  ports: ReminderSettingsPorts,
  userId: string,
  tokenHash: string | null,
  now: Instant,
): Promise<void> {
  if (tokenHash !== null && !(await ports.reminders.find(userId)))
    await ports.reminders.savePreferences(userId, await beginning(ports, userId));
  await ports.feeds.setFeed(userId, tokenHash, now);
}

async function existing(ports: ReminderSettingsPorts, userId: string, now: Instant) {
  const [profile, wishes] = await Promise.all([ports.profiles.find(userId), ports.reminders.find(userId)]);
  if (!profile) throw new InvalidInput("Tell us who you are first.");
  if (wishes) return { preferences: wishes.preferences, zone: profile.timeZone };
  const preferences = await beginning(ports, userId);
  await ports.reminders.savePreferences(userId, preferences);
  await planReminders(ports.plan, userId, now);
  return { preferences, zone: profile.timeZone };
}
