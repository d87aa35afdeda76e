import { expect, test } from "./fixtures.ts";
import { introduce, planWeek, signUp } from "./person.ts";

test("a new person goes from signing up to an explained week, swaps, keeps and plans again", async ({
  page,
}) => {
  await signUp(page);
  await introduce(page, { diet: "Vegetarian" });
  await planWeek(page);

  // Seven days of four meals.
  await expect(page.getByRole("article")).toHaveCount(28);
  await expect(page.getByText(/Over the week this meets your targets for .*magnesium/)).toBeVisible();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide, "scrolls sideways").toBe(false);

  // Why this meal: a contribution, the day without it, the foods, the rival.
  const dinner = page.getByRole("article", { name: /^Dinner:/ }).first();
  const before = await dinner.getByRole("heading").textContent();
  await dinner.getByRole("link", { name: /^Why / }).click();
  const panel = page.getByRole("region", { name: before ?? "" });
  await expect(panel.getByText(/It brings .* of your day/).first()).toBeVisible();
  await expect(panel.getByText(/Without it the day would fall from \d+% to \d+%/).first()).toBeVisible();
  await expect(panel.getByRole("heading", { name: "What came near" })).toBeVisible();
  await panel.getByRole("link", { name: "Close" }).click();
  await expect(panel).toBeHidden();

  // Swap it for the first that is offered, having seen the effect.
  await dinner.getByRole("link", { name: /^Swap / }).click();
  const offer = page.getByRole("button", { name: /^Take .* instead$/ }).first();
  const taken = ((await offer.getAttribute("aria-label")) ?? "").replace(/^Take (.*) instead$/, "$1");
  await expect(page.locator("#panel").getByText(/%/).filter({ visible: true }).first()).toBeVisible();
  await offer.click();
  await expect(dinner.getByRole("heading")).toHaveText(taken);

  // Keep it; a new plan leaves it where it is.
  await dinner.getByRole("button", { name: `Keep ${taken}` }).click();
  await expect(dinner.getByRole("button", { name: `Keep ${taken}` })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Plan this week again" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByRole("progressbar")).toBeHidden({ timeout: 90_000 });
  await expect(dinner.getByRole("heading")).toHaveText(taken);

  // A figure of the heat-map leads to the foods behind it.
  await page
    .getByRole("link", { name: /^Magnesium, Monday|^Magnesium, \w+day:/ })
    .first()
    .click();
  await expect(page.locator("#panel").getByRole("heading", { name: "Magnesium" })).toBeVisible();
  await expect(page.locator("#panel").getByRole("row").nth(1)).toBeVisible();
});

test("a recipe of the week opens with ingredients for the planned portion, and scales", async ({ page }) => {
  await signUp(page);
  await introduce(page);
  await planWeek(page);
  await page.getByRole("article").first().getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Ingredients" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Method" })).toBeVisible();
  await page.getByLabel("Servings").fill("6");
  await page.getByRole("button", { name: "Scale" }).click();
  await expect(page.getByText(/^For 6 servings/)).toBeVisible();
});

test("a plan that is made while the signal is gone is there when it returns", async ({ page, context }) => {
  await signUp(page);
  await introduce(page);
  await page.getByRole("button", { name: "Plan my week" }).click();
  await page.getByRole("progressbar").waitFor();
  await context.setOffline(true);
  await expect(page.getByText(/Your week is ready|The server does not answer just now/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole("article")).toHaveCount(0);
  await context.setOffline(false);
  await expect(page.getByRole("article").first()).toBeVisible({ timeout: 30_000 });
});

test("a plan in the making can be cancelled", async ({ page }) => {
  await signUp(page);
  await introduce(page);
  await page.getByRole("button", { name: "Plan my week" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Plan my week" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
});
