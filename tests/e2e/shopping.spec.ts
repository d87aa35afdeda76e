import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { addTyped, box, sections, tick } from "./list.ts";
import { introduce, planWeek, signUp } from "./person.ts";

const pantryLine = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name }).first();

/** Goes to the pantry until it shows what is waited for: it hears of a list a moment after the list does. */
async function pantryShows(page: Page, name: string, what: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto("/pantry");
    await expect(pantryLine(page, name)).toContainText(what, { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
}

test("from a week to the list in the shop, the pantry, what is cooked, and a plan that changes", async ({
  page,
  browserName,
}) => {
  test.setTimeout(360_000);
  await signUp(page);
  await introduce(page);
  await planWeek(page);
  const week = page.url();

  // A list for all days but the first.
  await page.getByRole("link", { name: "Shop for it" }).click();
  await page.getByRole("group", { name: "Days to shop for" }).getByRole("checkbox").first().uncheck();
  await page.getByLabel("Name of a new list").fill("The big shop");
  await page.getByRole("button", { name: "Make the list" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The big shop" })).toBeVisible();
  const list = page.url();
  const { produce, sunk } = sections(page);
  await expect(produce.getByRole("checkbox").first()).toBeVisible();
  const wide = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await wide(), "scrolls sideways").toBe(false);

  // A line opens to what it is for; an amount of one's own stands, nonsense is answered.
  const names = await produce
    .getByRole("checkbox")
    .evaluateAll((all) => all.map((each) => each.ariaLabel ?? ""));
  const [ticked = "", edited = ""] = names;
  const uses = (name: string) =>
    produce.getByRole("list", { name: `What ${name} is for`, exact: true }).getByRole("link");
  const line = (name: string) => page.getByRole("listitem").filter({ has: box(page, name) });
  await produce.getByRole("button", { name: `More about ${ticked}`, exact: true }).click();
  const meal = (await uses(ticked).first().textContent()) ?? "";
  await produce.getByRole("button", { name: `More about ${edited}`, exact: true }).click();
  await expect(uses(edited).first()).toBeVisible();
  await line(edited).getByLabel("Amount").fill("-3 tins");
  await line(edited).getByRole("button", { name: "Set", exact: true }).click();
  await expect(produce.getByText("Type an amount above nothing")).toBeVisible();
  await expect(line(edited).getByLabel("Amount")).toHaveValue("-3 tins");
  await line(edited).getByLabel("Amount").fill("7 kg");
  await line(edited).getByRole("button", { name: "Set", exact: true }).click();
  await expect(line(edited)).toContainText("7 kg");

  // Ticked lines sink; a tick can be taken back; the last one stays.
  await tick(page, ticked);
  await expect(sunk.getByRole("checkbox", { name: ticked, exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(produce.getByRole("checkbox", { name: ticked, exact: true })).not.toBeChecked();
  await tick(page, ticked);
  await expect(sunk.getByRole("checkbox", { name: ticked, exact: true })).toBeChecked();

  // Something that is no food.
  await addTyped(page, "Kitchen roll");

  // On paper: what is to be bought, on one page, and nothing to press.
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: "The big shop" })).toBeVisible();
  await expect(page.getByText(edited, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(sunk).toBeHidden();
  expect(browserName).toBe("chromium");
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g), "pages").toHaveLength(1);
  await page.emulateMedia({ media: null });

  // The tick has filled the pantry. Cooking a meal uses it up; taking that back fills it again.
  await pantryShows(page, ticked, /\d/);
  const bought = (await pantryLine(page, ticked).textContent()) ?? "";
  await page.goto(week);
  const cooked = page.getByRole("button", { name: `Cooked ${meal}`, exact: true }).first();
  await cooked.click();
  await expect(cooked).toHaveAttribute("aria-pressed", "true");
  await page.goto("/pantry");
  await expect(page.getByRole("heading", { level: 2, name: "At home" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: bought })).toHaveCount(0);
  await page.goto(week);
  await cooked.click();
  await expect(cooked).toHaveAttribute("aria-pressed", "false");
  await page.goto("/pantry");
  await expect(pantryLine(page, ticked)).toHaveText(bought);

  // Another dinner: the list shows the difference and asks; what was done by hand is still there.
  await page.goto(week);
  const dinner = page.getByRole("article", { name: /^Dinner:/ }).nth(1);
  await dinner.getByRole("link", { name: /^Swap / }).click();
  const offer = page.getByRole("button", { name: /^Take .* instead$/ }).first();
  const taken = ((await offer.getAttribute("aria-label")) ?? "").replace(/^Take (.*) instead$/, "$1");
  await offer.click();
  await expect(dinner.getByRole("heading")).toHaveText(taken);
  await page.goto(list);
  const asked = page.getByText(/the plan changed since you made this list/);
  await expect(asked).toBeVisible();
  await page.getByRole("button", { name: "Take the changes over" }).click();
  await expect(asked).toBeHidden();
  await page.reload();
  await expect(box(page, "Kitchen roll")).toBeVisible();
  await expect(asked).toBeHidden();
  // The tick stands; where the new dinner needs more of the same food, the line asks for the rest and counts it.
  const stands = sunk.getByRole("checkbox", { name: ticked, exact: true, checked: true });
  const counts = line(ticked).filter({ hasText: "bought or at home" });
  await expect(stands.or(counts)).toBeVisible();
  await expect(line(edited)).toContainText("7 kg");
  // As soon as the server has heard of it.
  const csv = async () => (await page.request.get(`${new URL(list).pathname}/export`)).text();
  await expect.poll(csv).toContain(taken);
});
