import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** The tick box of a line, wherever on the list it stands. */
export const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

/** Presses a line's tick box. The line moves when it is ticked, so what it shows is asked of the page anew. */
export async function tick(page: Page, name: string, on = true): Promise<void> {
  await box(page, name).click();
  await expect(box(page, name)).toBeChecked({ checked: on });
}

export const sections = (page: Page) => ({
  produce: page.getByRole("region", { name: "Fruit and vegetables" }),
  sunk: page.getByRole("region", { name: "Ticked" }),
});

/** Puts something on the list as it is typed. */
export async function addTyped(page: Page, name: string): Promise<void> {
  const field = page.getByRole("combobox", { name: "Add to the list" });
  await field.fill(name);
  await field.press("Enter");
  await expect(box(page, name)).toBeVisible();
}

/** Starts a list that no week stands behind, and returns its address. */
export async function startList(page: Page, name: string): Promise<string> {
  await page.goto("/shopping");
  await page.getByLabel("Name of a new list").fill(name);
  await page.getByRole("button", { name: "Start a list" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return page.url();
}
