import { expect, test } from "./fixtures.ts";
import { introduce, newAddress, PASSWORD, planWeek, signUp } from "./person.ts";

test("bad answers get a word beside the field, and nothing typed is lost", async ({ page }) => {
  await signUp(page);
  await page.getByLabel("Date of birth").fill("1990-05-10");
  await page.getByRole("radio", { name: "Female", exact: true }).check();
  await page.getByLabel("Height").fill("1.68");
  await page.getByLabel("Weight", { exact: true }).fill("64");
  await page.getByRole("radio", { name: /Lightly active/ }).check();
  await page.getByRole("main").locator("button[type=submit]").last().click();
  await expect(page.getByLabel("Height")).toHaveAccessibleDescription(/between 120 and 220 cm/);
  await expect(page.getByLabel("Height")).toHaveValue("1.68");
  await expect(page.getByLabel("Weight", { exact: true })).toHaveValue("64");
  await expect(page.getByRole("radio", { name: "Female", exact: true })).toBeChecked();
});

test("signing up with a known address tells nothing, and signing out ends it", async ({ page, browser }) => {
  const address = await signUp(page, newAddress());
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto("/sign-up");
  await other.getByLabel("E-mail").fill(address);
  await other.getByLabel("Password").fill("another set of garden words");
  await other.getByRole("button", { name: "Create account" }).click();
  await expect(other.getByRole("alert").first()).toBeVisible();
  await expect(other.getByText(/already (exists|registered|taken|in use)/i)).toHaveCount(0);
  await stranger.close();
});

test("somebody else's week and run are not there", async ({ page, browser }) => {
  await signUp(page);
  await introduce(page);
  await planWeek(page);
  const path = new URL(page.url()).pathname;
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(path);
  await expect(other).toHaveURL(/\/sign-in/);
  await other.goto("/sign-up");
  await other.getByLabel("E-mail").fill(newAddress());
  await other.getByLabel("Password").fill(PASSWORD);
  await other.getByRole("button", { name: "Create account" }).click();
  await expect(other).toHaveURL(/\/welcome/);
  await other.goto(path);
  await expect(other.getByRole("article")).toHaveCount(0);
  await stranger.close();
});

test.describe("kidney disease", () => {
  test("closes potassium as a priority and says why", async ({ page }) => {
    await signUp(page);
    await introduce(page);
    await page.goto("/settings/health");
    await page.getByRole("checkbox", { name: /Kidney disease/ }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: /Saved/ })).toBeVisible();
    await page.goto("/priorities");
    await expect(page.getByRole("button", { name: "Prioritise Potassium", exact: true })).toHaveCount(0);
    await expect(page.getByText(/potassium can build up|potassium/i).first()).toBeVisible();
  });
});
