import type { Page } from "@playwright/test";
import { startPushService } from "../jobs/push-service.ts";
import { expect, test } from "./fixtures.ts";
import { deliver, pressDone, shown, subscribe } from "./notifications.ts";
import { introduce, planWeek, signUp } from "./person.ts";

const { E2E_PUSH_ORIGIN } = process.env;
if (!E2E_PUSH_ORIGIN) throw new Error("E2E_PUSH_ORIGIN is missing: run the browser tests with `npm test`.");

const ZONE = "Europe/Berlin";
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What the clocks of the person's zone show then. */
function clocks(at: Date) {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(at);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeStyle: "short" }).format(at);
  const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, weekday: "long" }).format(at);
  return { date, time, weekday };
}
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

interface Session {
  readonly called: string;
  readonly date: string;
  readonly starts: string;
  readonly minutes: number;
  readonly weekly?: readonly string[];
}

async function putIn(page: Page, { called, date, starts, minutes, weekly = [] }: Session): Promise<void> {
  await page.goto("/training/new");
  await page.getByLabel("Called").fill(called);
  await page.getByLabel("Day", { exact: true }).fill(date);
  await page.getByLabel("Starts").fill(starts);
  await page.getByLabel("Lasts").fill(String(minutes));
  await page.getByLabel("Temperature").fill("20");
  await page.getByLabel("Humidity").fill("50");
  if (weekly.length > 0) {
    await page.getByRole("radio", { name: "Every week" }).check();
    for (const day of WEEKDAYS)
      await page.getByRole("checkbox", { name: day, exact: true }).setChecked(weekly.includes(day));
  }
  await page.getByRole("button", { name: "Put it in" }).click();
  await expect(page).toHaveURL(/\/training\?week=/);
  await expect(page.getByRole("link", { name: new RegExp(called) }).first()).toBeVisible();
}

test("a week of training on a phone, its drinking beside the meals, the day's own reminder pushed, done, in the ledger", async ({
  page,
  context,
}) => {
  // The reminder comes at its own minute, after a week was put in and planned.
  test.setTimeout(480_000);
  const service = await startPushService(null, Number(new URL(E2E_PUSH_ORIGIN).port));
  await context.grantPermissions(["notifications"]);
  await signUp(page);
  await introduce(page);

  // To be reminded an hour before training, by notification; the night is far from now, whenever this runs.
  await page.goto("/settings/reminders");
  await page.getByRole("checkbox", { name: "Drink before training" }).check();
  await page.getByLabel("How long before").selectOption({ label: "1 h" });
  await page.getByLabel("From", { exact: true }).fill(clocks(inMinutes(8 * 60)).time);
  await page.getByLabel("To", { exact: true }).fill(clocks(inMinutes(14 * 60)).time);
  await page.getByLabel("First").selectOption({ label: "Notification" });
  await page.getByRole("button", { name: "Save reminders" }).click();
  await expect(page.getByText("What is to come was planned anew")).toBeVisible();
  await subscribe(page, service.browser("phone"));

  // The week: strength on two other days, and an interval run today whose reminder is due in a minute or two.
  const others = [2, 4].map((days) => clocks(inMinutes(days * 1440)));
  const strength = { called: "Strength", date: others[0]!.date, starts: "18:30", minutes: 60 };
  await putIn(page, { ...strength, weekly: others.map(({ weekday }) => weekday) });
  const run = clocks(new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 62 * 60_000));
  await putIn(page, { called: "Intervals", date: run.date, starts: run.time, minutes: 90 });

  // Beside the meals: each training day has its session, and what to drink for it.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Week" }).click();
  await planWeek(page);
  const day = page.getByRole("region", { name: run.weekday, exact: true });
  await expect(day.getByRole("link", { name: `Intervals, ${run.time.replace(/^0/, "")}` })).toBeVisible();
  await expect(day.getByText(/\d+ mL every \d+ min/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Strength, 18:30" })).toHaveCount(2);

  // The reminder of today's session arrives by itself, encrypted for this device.
  await expect.poll(() => service.received.length, { timeout: 240_000 }).toBe(1);
  const { message } = service.received[0]!;
  expect(message).toMatchObject({ kind: "preload", title: "Drink ahead of your intervals" });
  expect(message.body).toContain(`It starts at ${run.time}.`);
  await service.close();
  await deliver(context, page, message);
  await expect.poll(() => shown(page)).toEqual([{ title: message.title, tag: message.id }]);
  await pressDone(context);
  await expect.poll(() => shown(page)).toEqual([]);

  // And stands in the ledger with what became of it.
  await page.goto("/settings/reminders");
  await page.getByRole("link", { name: "What was sent" }).click();
  const row = page.getByRole("listitem").filter({ hasText: `It starts at ${run.time}.` });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Drink before training");
  await expect(row).toContainText(/Sent \d\d:\d\d to Chrome on .+; done \d\d:\d\d/);
});
