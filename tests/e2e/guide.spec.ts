import { expect, test } from "./fixtures.ts";
import { introduce, newAddress, PASSWORD } from "./person.ts";

test("sore muscles, typed on the front page: ordinary soreness after three questions", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("What do you feel?").fill("sore muscles");
  await page.getByRole("button", { name: "Find out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "First, to be safe" })).toBeFocused();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("One answer is needed")).toBeVisible();
  await page.getByLabel("None of these is true for me").check();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("In the muscles I used, after new or harder exercise").check();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("For two to seven days").check();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText(/ordinary soreness after new or harder exercise/)).toBeVisible();
  await expect(page.getByText("four small trials of tablets in 73 young people")).toBeVisible();
  // What was said stays out of the address.
  expect(page.url()).toMatch(/\/sore$/);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Since when?" })).toBeFocused();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("danger in the words ends the path at once, with no word of food", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("What do you feel?").fill("dark urine and severe swelling after hard workout");
    await page.getByRole("button", { name: "Find out" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Get help now" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("emergency department now");
    await expect(page.getByRole("main")).not.toContainText(/magnesium|potassium|protein|vitamin/i);
    expect(page.url()).toMatch(/\/sore$/);
  });
});

test("from a complaint to priorities, the diary by keyboard, and what a declaration changes", async ({
  page,
}) => {
  await page.goto("/sore");
  await page.getByLabel("In your own words").fill("always tired");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("None of these is true for me").check();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("checkbox", { name: "Folate (DFE)" }).uncheck();
  await page.getByRole("button", { name: "Plan a week with them" }).click();
  await page.getByLabel("E-mail").fill(newAddress());
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/welcome\/about/);
  await introduce(page, { priorities: [] });
  await page.goto("/nutrients/iron");
  await expect(page.getByText("Your priority 1")).toBeVisible();
  await page.goto("/nutrients/magnesium");
  await page.getByRole("button", { name: "Prioritise it" }).click();
  await expect(page.getByText(/your priority 3/i).first()).toBeVisible();

  await page.goto("/diary");
  await page.getByRole("radio", { name: "clearly" }).focus();
  await page.keyboard.press("Space");
  const calf = page.getByRole("group", { name: "Body, back" }).getByRole("checkbox", { name: "Left calf" });
  await calf.focus();
  await page.keyboard.press("Space");
  await expect(calf).toBeChecked();
  await page.getByRole("button", { name: "Save the day" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Written down" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "clearly" })).toBeChecked();
  await expect(calf).toBeChecked();
  await expect(
    page.getByText("Too few days to compare anything: 1 so far, 13 more are needed."),
  ).toBeVisible();

  await page.goto("/settings/health");
  const changes = page.getByRole("region", { name: "What these answers change" });
  await page.getByRole("checkbox", { name: "Lithium" }).check();
  await expect(changes).toContainText("tell you how much to drink");
  await page.getByRole("checkbox", { name: "High blood pressure" }).check();
  await expect(changes).toContainText("ask your clinician");
  await page.getByRole("checkbox", { name: /Haemochromatosis/ }).check();
  await expect(changes).toContainText("On hold as a priority: Iron");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: /Saved/ })).toBeVisible();
  await page.goto("/nutrients/iron");
  await expect(page.getByRole("button", { name: "Prioritise it" })).toHaveCount(0);
});
