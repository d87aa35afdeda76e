import { takeFirst } from "./combobox.ts";
import { expect, test } from "./fixtures.ts";
import { introduce, planWeek, signUp } from "./person.ts";

test("a person locks, swaps, asks why, why not and what if, and takes each back", async ({ page }) => {
  await signUp(page);
  await introduce(page, { diet: "Vegetarian" });
  await planWeek(page);
  const lunch = page.getByRole("article", { name: /^Lunch:/ }).first();
  const panel = page.locator("#panel");
  const undo = page.getByRole("button", { name: /^Undo: / });
  const first = (await lunch.getByRole("heading").textContent()) ?? "";

  // More of it, and the rest of the day makes room.
  await lunch.getByRole("link", { name: /^Swap / }).click();
  await panel.getByRole("link", { name: "adjust their portions" }).click();
  await expect(panel.getByRole("link", { name: "adjust their portions" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await panel.getByText("More or less of it").click();
  await panel
    .getByRole("button", { name: /^Serve / })
    .last()
    .click();
  await expect(undo).toBeVisible();
  await undo.click();
  await expect(undo).toBeHidden();

  // To another day, and back.
  await lunch.getByRole("link", { name: /^Swap / }).click();
  await panel.getByText("Move it to another day").click();
  await panel
    .getByRole("button", { name: `Move ${first} to` })
    .first()
    .click();
  await expect(page.getByText(`${first} moved to`)).toBeVisible();
  await undo.click();
  await expect(lunch.getByRole("heading")).toHaveText(first);

  // Why: what satisfies, what came near. Why not: another recipe, with its cost, accepted and taken back.
  await lunch.getByRole("link", { name: /^Why / }).click();
  await expect(panel.getByRole("heading", { name: "What came near" })).toBeVisible();
  const other = (
    (await panel
      .getByRole("button", { name: /^Take / })
      .last()
      .getAttribute("aria-label")) ?? ""
  ).replace(/^Take (.*) instead$/, "$1");
  await takeFirst(panel.getByRole("combobox", { name: "Why not something else?" }), other);
  await expect(panel.getByRole("heading", { name: `Why not ${other}?` })).toBeVisible({ timeout: 20_000 });
  await panel
    .getByRole("button", { name: /^Have / })
    .first()
    .click();
  await expect(lunch.getByRole("heading")).toHaveText(other);
  await undo.click();
  await expect(lunch.getByRole("heading")).toHaveText(first);

  // What if: vegan, shown before anything is saved, taken over, taken back.
  await page.getByRole("link", { name: "What if …?" }).click();
  await panel.getByRole("link", { name: "eating vegan" }).click();
  await expect(panel.getByRole("heading", { name: "Then, over the week" })).toBeVisible({ timeout: 20_000 });
  await panel.getByRole("button", { name: "Take this week and these wishes over" }).click();
  await expect(page.getByText("Planned with eating vegan.")).toBeVisible({ timeout: 20_000 });
  await undo.click();
  await expect(undo).toBeHidden({ timeout: 20_000 });
  await expect(lunch.getByRole("heading")).toHaveText(first);
});

test("what no week can bring is said where priorities are chosen, with what stands in its way", async ({
  page,
}) => {
  await signUp(page);
  await introduce(page, { diet: "Vegan", priorities: ["Vitamin B12", "Calcium"] });
  await page.goto("/priorities");
  await expect(page.getByText("Vitamin B12 is needed for")).toBeVisible();
  await expect(page.getByText("Not all of your priorities can be had in full")).toBeHidden();
  await page.goto("/settings/eating");
  await page.getByRole("checkbox", { name: "Soya" }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.goto("/priorities");
  await expect(page.getByText("Not all of your priorities can be had in full")).toBeVisible();
  await expect(page.getByText(/brings all of your vitamin B12 \(at most \d+%\)\./)).toBeVisible();
  await expect(
    page.getByText(/It is eating vegan and leaving out soya together that put all of it out of reach/),
  ).toBeVisible();
});
