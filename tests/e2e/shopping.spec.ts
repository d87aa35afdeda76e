import { expect, test } from "./fixtures.ts";
import { introduce, planWeek, signUp } from "./person.ts";

test("from a week to the list in the shop: amounts, what is refused, ticks and undo", async ({ page }) => {
  test.setTimeout(240_000);
  await signUp(page);
  await introduce(page);
  await planWeek(page);

  // A list for all days but the first.
  await page.getByRole("link", { name: "Shop for it" }).click();
  await page.getByRole("group", { name: "Days to shop for" }).getByRole("checkbox").first().uncheck();
  await page.getByLabel("Name of a new list").fill("The big shop");
  await page.getByRole("button", { name: "Make the list" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The big shop" })).toBeVisible();
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
});
