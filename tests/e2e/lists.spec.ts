import type { Locator, Page } from "@playwright/test";
import { takeFirst } from "./combobox.ts";
import { expect, test } from "./fixtures.ts";
import { addTyped, box, startList, tick } from "./list.ts";
import { signUp } from "./person.ts";

/** What the page hands to the phone's share sheet, which a test cannot look into. */
declare global {
  interface Window {
    handedOver?: ShareData;
  }
}

test("a list leaves as text, to other apps, as CSV and as JSON by a secret address; it is copied, put away and deleted, each with a way back", async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      window.handedOver = data;
    };
  });
  await signUp(page);
  const list = await startList(page, "The big shop");
  await addTyped(page, "Kitchen roll");
  await addTyped(page, "=SUM(A1:A9)");

  // What is typed can also be chosen, as the last entry of what is suggested.
  const field = page.getByRole("combobox", { name: "Add to the list" });
  await field.fill("Candles");
  await expect(page.getByRole("option", { name: "Add “Candles”" })).toBeVisible();
  await field.press("ArrowUp");
  await expect(page.getByRole("option", { name: "Add “Candles”" })).toHaveAttribute("data-focused");
  await field.press("Enter");
  await expect(box(page, "Candles")).toBeVisible();
  await takeFirst(field, "garlic, raw");
  await expect(box(page, "Garlic")).toBeVisible();
  await tick(page, "Candles");

  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByText("The list is on your clipboard.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("The big shop\n");
  expect(text).toContain("\nHousehold\n- =SUM(A1:A9)\n- Kitchen roll\n");
  expect(text, "ticked").not.toContain("Candles");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.handedOver)).toEqual({ title: "The big shop", text });

  const exported = async () => (await page.request.get(`${new URL(list).pathname}/export`)).text();
  await expect.poll(exported, { timeout: 30_000 }).toContain("Household,Candles,,,,,ticked,");
  const csv = await exported();
  expect(csv).toMatch(/^Aisle,Item,To buy,/);
  expect(csv, "a formula").toContain("Household,'=SUM(A1:A9),");

  await page.getByText("An address for other tools").click();
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Address of this list").inputValue();
  const feed = await request.get(address);
  expect(await feed.json()).toMatchObject({
    version: 1,
    name: "The big shop",
    items: expect.arrayContaining([expect.objectContaining({ name: "Candles", standing: "ticked" })]),
  });
  await page.getByRole("button", { name: "Revoke the address" }).click();
  await expect(page.getByText("The address no longer works.")).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);

  // A secret link shows the list to somebody without an account, until it is revoked.
  await page.getByRole("button", { name: "Make a secret link" }).click();
  const secret = await page.getByLabel(/link/i).last().inputValue();
  expect(await (await request.get(secret)).text()).toContain("Kitchen roll");
  await page.getByRole("button", { name: "Revoke my links" }).click();
  await expect.poll(async () => (await request.get(secret)).status()).toBe(404);

  // Done: put away, with a way back. Copied. Deleted, with a way back.
  const title = page.getByRole("heading", { level: 1 });
  await page.getByRole("button", { name: "Shopping is done" }).click();
  await expect(page).toHaveURL(/\/shopping$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(title).toHaveText("The big shop");
  await page.goto("/shopping");
  await page.getByRole("button", { name: "Copy The big shop", exact: true }).click();
  await expect(page).toHaveURL(/\/shopping\/.+/);
  await expect(box(page, "Kitchen roll")).toBeVisible();
  await expect(box(page, "Candles"), "to be bought again").not.toBeChecked();
  await page.goto("/shopping");
  const rows = page.getByRole("link", { name: "The big shop", exact: true });
  await page.getByRole("button", { name: "Delete The big shop", exact: true }).click();
  await expect(rows).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(1);
});

const names = (aisles: Locator) =>
  aisles.getByRole("row").evaluateAll((rows) => rows.map((row) => row.textContent?.trim() ?? ""));

async function middleOf(row: Locator): Promise<{ x: number; y: number }> {
  await row.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await row.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Drags one row to the far side of another, in steps as a hand does. */
async function dragWithMouse(
  page: Page,
  from: Locator,
  onto: Locator,
  side: "above" | "below",
): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(onto)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + 8, { steps: 4 });
  await page.mouse.move(end.x, end.y + (side === "above" ? -14 : 14), { steps: 8 });
  await page.mouse.up();
}

test("the aisles are put in a shop's own order, and the list follows it", async ({ page }) => {
  await signUp(page);
  await page.goto("/shopping/shops");
  await page.getByLabel("Name of a shop").fill("The corner shop");
  await page.getByRole("button", { name: "Add the shop" }).click();
  const aisles = page.getByRole("grid", { name: "Aisles of The corner shop" });
  const row = (name: string) => aisles.getByRole("row", { name, exact: true });
  await expect.poll(() => names(aisles)).toEqual(expect.arrayContaining(["Fruit and vegetables", "Bread"]));
  const order = async () => (await names(aisles)).slice(0, 4);
  expect(await order()).toEqual(["Fruit and vegetables", "Bread", "Meat and poultry", "Fish"]);

  await page.getByRole("button", { name: "Move Fruit and vegetables down" }).click();
  await expect.poll(order).toEqual(["Bread", "Fruit and vegetables", "Meat and poultry", "Fish"]);
  await expect(page.getByRole("button", { name: "Move Fruit and vegetables down" })).toBeFocused();

  await dragWithMouse(page, row("Bread"), row("Meat and poultry"), "below");
  await expect.poll(order).toEqual(["Fruit and vegetables", "Meat and poultry", "Bread", "Fish"]);

  // By keyboard: taken up with Enter, carried with the arrows, put down with Enter.
  await row("Fish").getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await order()).indexOf("Fish")).toBeLessThan(3);
  const kept = await order();

  // It is kept, and the list walks the shop that way.
  await expect(async () => {
    await page.reload();
    expect(await order()).toEqual(kept);
  }).toPass({ timeout: 60_000 });
  await startList(page, "Saturday");
  await expect(page.getByLabel("Shop", { exact: true })).toContainText("The corner shop");
  const field = page.getByRole("combobox", { name: "Add to the list" });
  for (const food of ["garlic, raw", "fish, salmon, atlantic"]) {
    await takeFirst(field, food);
    await expect(field).toHaveValue("");
  }
  const headings = page.getByRole("main").locator("section > h2");
  const walked = async () =>
    (await headings.allTextContents()).filter((text) => (kept as string[]).includes(text));
  await expect.poll(walked).toEqual(kept.filter((name) => ["Fruit and vegetables", "Fish"].includes(name)));
});
