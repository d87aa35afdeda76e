import type { Page } from "@playwright/test";
import { startPushService } from "../jobs/push-service.ts";
import { expect, test } from "./fixtures.ts";
import { deliver, pressDone, shown, subscribe } from "./notifications.ts";
import { signUp } from "./person.ts";

const { E2E_PUSH_ORIGIN } = process.env;
if (!E2E_PUSH_ORIGIN) throw new Error("E2E_PUSH_ORIGIN is missing: run the browser tests with `npm test`.");

const HERE = "/settings/reminders";

/** A new person who said who they are, and nothing more. */
async function begin(page: Page): Promise<void> {
  await signUp(page);
  await page.getByLabel("Date of birth").fill("1990-05-10");
  await page.getByRole("radio", { name: "Female", exact: true }).check();
  await page.getByLabel("Height").fill("168");
  await page.getByLabel("Weight", { exact: true }).fill("64");
  await page.getByRole("radio", { name: /Lightly active/ }).check();
  await page.getByRole("main").locator("button[type=submit]").last().click();
  await expect(page).toHaveURL(/\/welcome\/eating/);
}

async function wantReminders(page: Page, kind: string, first: string, then: string): Promise<void> {
  await page.goto(HERE);
  await page.getByRole("checkbox", { name: kind }).check();
  await page.getByLabel("First").selectOption({ label: first });
  await page.getByLabel("If that fails").selectOption({ label: then });
  await page.getByRole("button", { name: "Save reminders" }).click();
  await expect(page.getByText("What is to come was planned anew")).toBeVisible();
}

test("a pushed reminder is shown by the browser, answered from the notification, and stands in the ledger", async ({
  page,
  context,
}) => {
  const service = await startPushService(null, Number(new URL(E2E_PUSH_ORIGIN).port));
  await context.grantPermissions(["notifications"]);
  await begin(page);
  // A kind that has nothing to come here: the one message is the one that is asked for.
  await wantReminders(page, "Drink before training", "Notification", "In the app");

  await subscribe(page, service.browser("laptop"));
  await page.reload();
  await expect(page.getByText("Chrome on").first()).toBeVisible();

  await page.getByRole("button", { name: "Send me one now" }).click();
  await expect.poll(() => service.received.length, { timeout: 30_000 }).toBe(1);
  await service.close();
  const { message } = service.received[0]!;
  expect(message.title).toBe("This is how a reminder reaches you");

  await deliver(context, page, message);
  await expect.poll(() => shown(page)).toEqual([{ title: message.title, tag: message.id }]);
  // The same message once more takes the place of the first; its title tells when it has come.
  const again = { ...message, title: `${message.title} (again)` };
  await deliver(context, page, again);
  await expect.poll(() => shown(page)).toEqual([{ title: again.title, tag: message.id }]);

  await pressDone(context);
  await expect.poll(() => shown(page)).toEqual([]);

  await page.getByRole("link", { name: "What was sent" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Message to try it" });
  await expect(row).toContainText(/Sent .+ to Chrome on .+; done/);
});

test("a reminder in the app appears while the page is open, is answered there, and the calendar opens by its secret address", async ({
  page,
  request,
}) => {
  await begin(page);
  await wantReminders(page, "Through the day", "In the app", "Nothing more");
  await page.getByRole("button", { name: "Send me one now" }).click();
  const notes = page.getByRole("status", { name: "Reminders" }).getByRole("article");
  // One of the day's own may be due in the same minute.
  const note = notes.filter({ hasText: "This is how a reminder reaches you" });
  await expect(note).toBeVisible({ timeout: 30_000 });
  await note.getByRole("button", { name: "Skip" }).click();
  await expect(note).toBeHidden();

  await page.getByRole("button", { name: "Make a calendar address" }).click();
  const address = await page.locator("code").textContent();
  const feed = await request.get(address!);
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  expect(await feed.text()).toContain("BEGIN:VALARM");
  const again = await request.get(address!, { headers: { "if-none-match": feed.headers().etag! } });
  expect(again.status()).toBe(304);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("button", { name: "Make a calendar address" })).toBeVisible();
  expect((await request.get(address!)).status()).toBe(404);

  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide, "scrolls sideways").toBe(false);
  await page.goto(`${HERE}/ledger`);
  await expect(page.getByRole("listitem").filter({ hasText: "Message to try it" })).toContainText(
    /Sent .+ in the app; skipped/,
  );
});
