import { expect, test } from "./fixtures.ts";
import { introduce, planWeek, signUp } from "./person.ts";

test("from a week to the list in the shop, the pantry, and a plan that changes", async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
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
  const listUrl = page.url();
  const produce = page.getByRole("region", { name: "Fruit and vegetables" });
  await expect(produce.getByRole("checkbox").first()).toBeVisible();
  const wide = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await wide(), "scrolls sideways").toBe(false);

  // A line opens to what it is for; an amount of one's own stands, nonsense is answered.
  const names = await produce
    .getByRole("checkbox")
    .evaluateAll((all) => all.map((each) => each.ariaLabel ?? ""));
  const [ticked = "", edited = ""] = names;
  await produce.getByRole("button", { name: `More about ${edited}` }).click();
  await expect(
    produce
      .getByRole("list", { name: `What ${edited} is for` })
      .getByRole("link")
      .first(),
  ).toBeVisible();
  await produce.getByLabel("Amount").fill("-3 tins");
  await produce.getByRole("button", { name: "Set", exact: true }).click();
  await expect(produce.getByText("Type an amount above nothing")).toBeVisible();
  await expect(produce.getByLabel("Amount")).toHaveValue("-3 tins");
  await produce.getByLabel("Amount").fill("7 kg");
  await produce.getByRole("button", { name: "Set", exact: true }).click();
  await expect(produce.getByRole("listitem").filter({ hasText: edited }).first()).toContainText("7 kg");

  // Ticked lines sink; a tick can be taken back; the last one stays.
  const sunk = page.getByRole("region", { name: "Ticked" });
  const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
  await box(ticked).check();
  await expect(sunk.getByRole("checkbox", { name: ticked, exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(produce.getByRole("checkbox", { name: ticked, exact: true })).not.toBeChecked();
  await box(ticked).check();
  await expect(sunk.getByRole("checkbox", { name: ticked, exact: true })).toBeChecked();

  // Something that is no food.
  await page.getByRole("combobox", { name: "Add to the list" }).fill("Kitchen roll");
  await page.getByRole("button", { name: "Add as typed" }).click();
  await expect(
    page.getByRole("region", { name: "Household" }).getByRole("checkbox", { name: "Kitchen roll" }),
  ).toBeVisible();

  // The tick has filled the pantry.
  await expect(async () => {
    await page.goto("/pantry");
    await expect(page.getByRole("listitem").filter({ hasText: ticked }).first()).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 30_000 });

  // Another dinner: the list shows the difference and asks; what was done by hand is still there.
  await page.goto(week);
  const dinner = page.getByRole("article", { name: /^Dinner:/ }).nth(1);
  await dinner.getByRole("link", { name: /^Swap / }).click();
  const offer = page.getByRole("button", { name: /^Take .* instead$/ }).first();
  const taken = ((await offer.getAttribute("aria-label")) ?? "").replace(/^Take (.*) instead$/, "$1");
  await offer.click();
  await expect(dinner.getByRole("heading")).toHaveText(taken);
  await page.goto(listUrl);
  await expect(page.getByText(/the plan changed since you made this list/)).toBeVisible();
  await page.getByRole("button", { name: "Take the changes over" }).click();
  await expect(page.getByText(/the plan changed since you made this list/)).toBeHidden();
  await page.reload();
  await expect(page.getByRole("link", { name: taken }).or(page.getByRole("checkbox")).first()).toBeAttached();
  await expect(sunk.getByRole("checkbox", { name: ticked, exact: true })).toBeChecked();
  await expect(box("Kitchen roll")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: edited }).first()).toContainText("7 kg");

  // On paper: what is to be bought, and nothing to press.
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: "The big shop" })).toBeVisible();
  await expect(page.getByText(edited, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(sunk).toBeHidden();
  await page.emulateMedia({ media: null });

  // For other tools: CSV, and JSON from a secret address until it is revoked.
  const csv = await (await page.request.get(`${new URL(listUrl).pathname}/export`)).text();
  expect(csv).toMatch(/^Aisle,Item,To buy,/);
  expect(csv).toContain("Household,Kitchen roll");
  await page.getByText("An address for other tools").click();
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Address of this list").inputValue();
  const feed = await request.get(address);
  expect(await feed.json()).toMatchObject({ version: 1, name: "The big shop" });
  await page.getByRole("button", { name: "Revoke the address" }).click();
  await expect(page.getByText("The address no longer works.")).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);

  // The shop's own order of aisles.
  await page.goto("/shopping/shops");
  await page.getByLabel("Name of a shop").fill("The corner shop");
  await page.getByRole("button", { name: "Add the shop" }).click();
  const aisles = page.getByRole("grid", { name: "Aisles of The corner shop" });
  const first = aisles.getByRole("row").first();
  await expect(first).toHaveText("Fruit and vegetables");
  await page.getByRole("button", { name: "Move Fruit and vegetables down" }).click();
  await expect(first).toHaveText("Bread");
  await page.goto(listUrl);
  await expect(page.getByLabel("Shop", { exact: true })).toContainText("The corner shop");

  // Done: put away, with a way back.
  await page.getByRole("button", { name: "Shopping is done" }).click();
  await expect(page).toHaveURL(/\/shopping$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The big shop" })).toBeVisible();

  // A cooked meal says so, and can be taken back.
  await page.goto(week);
  const cooked = page.getByRole("button", { name: /^Cooked / }).first();
  await cooked.click();
  await expect(cooked).toHaveAttribute("aria-pressed", "true");
  await cooked.click();
  await expect(cooked).toHaveAttribute("aria-pressed", "false");
});
