import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { foundHousehold, invite } from "./household.ts";
import { introduce, planWeek, signUp } from "./person.ts";

const inDays = (ahead: number) => new Date(Date.now() + ahead * 86_400_000);
const isoDay = (ahead: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(inDays(ahead));
const weekday = (ahead: number) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", weekday: "long" }).format(inDays(ahead));

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide, "scrolls sideways").toBe(false);
}

test("a household plans: who eats, how long may be cooked, a feast; each sees their plates and figures", async ({
  page,
}) => {
  await signUp(page);
  await introduce(page, { diet: "Vegetarian" });
  const save = page.getByRole("button", { name: "Save", exact: true });
  const undo = page.getByRole("button", { name: "Undo", exact: true });

  // Three meals a day.
  await page.goto("/settings/eating");
  await page.getByRole("checkbox", { name: "Snack", exact: true }).uncheck();
  await save.click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();

  // Little time at the stove but on the first day: what is wrong stands beside its field, and nothing typed is lost.
  await page.goto("/settings/kitchen");
  const share = page.getByRole("group", { name: "Breakfast" }).getByLabel("Share");
  const budget = (day: string) => page.getByRole("textbox", { name: day, exact: true });
  await share.fill("95");
  for (const day of WEEKDAYS) await budget(day).fill(day === weekday(0) ? "" : "20");
  await budget(weekday(1)).fill("2");
  await page.getByLabel("Left-over meals a week").fill("many");
  await page.getByRole("checkbox", { name: weekday(0) }).check();
  await save.click();
  await expect(page.getByText("3 answers need another look")).toBeVisible();
  await expect(share).toHaveAccessibleDescription(/Enter whole percent, 3 to 70/);
  await expect(budget(weekday(1))).toHaveAccessibleDescription(/Enter whole minutes, 5 to 600/);
  await expect(budget(weekday(2))).toHaveValue("20");
  await expect(page.getByRole("checkbox", { name: weekday(0) })).toBeChecked();
  await share.fill("25");
  await budget(weekday(1)).fill("20");
  await page.getByLabel("Left-over meals a week").fill("6");
  await save.click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();

  // A feast: not in the past; taken away and had back.
  const day = page.getByLabel("Day", { exact: true });
  await day.fill(isoDay(-2));
  await page.getByLabel("What is it?").fill("Grandma's birthday");
  await page.getByLabel(/^Energy on top/).fill("300");
  await page.getByRole("button", { name: "Add the day" }).click();
  await expect(day).toHaveAccessibleDescription(/Choose a day from today on/);
  await expect(page.getByLabel("What is it?")).toHaveValue("Grandma's birthday");
  await day.fill(isoDay(2));
  await page.getByRole("button", { name: "Add the day" }).click();
  const feast = page.getByText(/^Grandma's birthday .* · 300 kcal on top$/);
  await expect(feast).toBeVisible();
  await page.getByRole("button", { name: "Remove Grandma's birthday" }).click();
  await expect(feast).toBeHidden();
  await undo.click();
  await expect(feast).toBeVisible();
  await expectNoSidewaysScroll(page);

  // Somebody else at the table, with a diet and an allergy of their own.
  await page.goto("/settings/table");
  await page.getByRole("link", { name: "Add somebody" }).click();
  await page.getByLabel("Name").fill("Tom");
  await page.getByLabel("Date of birth").fill("1988-03-02");
  await page.getByRole("radio", { name: "Male", exact: true }).check();
  await page.getByLabel("Height").fill("182");
  await page.getByLabel("Weight", { exact: true }).fill("8");
  await page.getByLabel("How they move").selectOption({ label: "Lightly active" });
  await page.getByLabel("Diet").selectOption({ label: "Vegan" });
  await page.getByRole("checkbox", { name: "Peanut" }).check();
  await page.getByLabel("Breakfast").selectOption({ label: "Something of their own" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByLabel("Weight", { exact: true })).toHaveAccessibleDescription(
    /Weight should be between/,
  );
  await expect(page.getByLabel("Name")).toHaveValue("Tom");
  await expect(page.getByRole("checkbox", { name: "Peanut" })).toBeChecked();
  await expect(page.getByLabel("Breakfast")).toHaveValue("apart");
  await page.getByLabel("Weight", { exact: true }).fill("82");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page).toHaveURL(/settings\/table$/);
  const tom = page.getByRole("link", { name: /^Tom/ });
  await tom.click();
  await page.getByRole("button", { name: "Remove Tom" }).click();
  await expect(page).toHaveURL(/settings\/table$/);
  await expect(tom).toBeHidden();
  await undo.click();
  await expect(tom).toContainText("Vegan");

  // Five days of three meals.
  await page.goto("/week");
  await page.getByLabel("Days").fill("40");
  await page.getByRole("button", { name: "Plan my week" }).click();
  await expect(page.getByLabel("Days")).toHaveAccessibleDescription(/14/);
  await page.getByLabel("Days").fill("5");
  await planWeek(page);
  await expect(page.getByRole("article")).toHaveCount(15);
  const column = (ahead: number) => page.getByRole("region", { name: weekday(ahead) });
  await expect(column(0).getByText(/^Cooking ahead, \d+ min$/)).toBeVisible();
  await expect(column(1).getByText(/^\d+ of 20 min cooking/)).toBeVisible();
  await expect(column(2).getByText("Grandma's birthday")).toBeVisible();
  await expect(page.getByText(/left over from/).first()).toBeVisible();
  await expect(page.getByText(/^Cook .* servings: the rest is for later\.$/).first()).toBeVisible();

  // Shared from one pot, a portion each; breakfast is Tom's own.
  const dinner = column(0).getByRole("article", { name: /^Dinner:/ });
  await expect(dinner.getByRole("list", { name: "Servings" })).toHaveText(/^You .*Tom /);
  await expect(
    column(0)
      .getByRole("article", { name: /^Breakfast:/ })
      .getByRole("list", { name: "Servings" }),
  ).toBeHidden();
  await expect(column(0).getByRole("list", { name: "Meals of their own" })).toContainText("Tom, breakfast:");
  await expectNoSidewaysScroll(page);
  await dinner.getByRole("link", { name: /^Why / }).click();
  await expect(page.locator("#panel").getByText(/^One pot for you and Tom: /)).toBeVisible();

  // Tom's plates and figures.
  await page.getByRole("navigation", { name: "Whose plate" }).getByRole("link", { name: "Tom" }).click();
  const figures = page.getByRole("table", { name: "Share of each reference value, a day on average" });
  await expect(figures.getByRole("row", { name: /^Magnesium (≥ )?\d+%/ })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(15);
  await expect(column(0).getByRole("article", { name: /^Breakfast:/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Swap / })).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});

test("somebody with an account of their own sits at the table once they allow it", async ({
  page,
  browser,
}) => {
  await signUp(page);
  await introduce(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signUp(other);
  await introduce(other, { diet: "Vegan" });
  await foundHousehold(page);
  await invite(page, other);

  // Nobody is planned for who has not allowed it.
  await page.goto("/settings/table");
  await expect(page.getByText(/has not allowed it yet/)).toBeVisible();
  await other.goto("/settings/table");
  await other.getByRole("checkbox", { name: "My household may plan meals for me" }).check();
  await other.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(other.getByText("Saved.")).toBeVisible();
  await elsewhere.close();
  await page.reload();
  await page.getByRole("checkbox", { name: /eats with me$/ }).check();
  await page.getByLabel("Lunch").selectOption({ label: "Not here" });
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByText("Saved. Weeks you plan from now on follow it.")).toBeVisible();

  await page.goto("/week");
  await page.getByLabel("Days").fill("2");
  await planWeek(page);
  const plates = (meal: RegExp) =>
    page.getByRole("article", { name: meal }).first().getByRole("list", { name: "Servings" });
  await expect(plates(/^Dinner:/)).toContainText("Somebody in your household");
  await expect(plates(/^Lunch:/)).toBeHidden();
});
