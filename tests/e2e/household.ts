import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

export const HOUSEHOLD = "Lime Street";

/** Makes the household; the page stays on its settings. */
export async function foundHousehold(page: Page): Promise<void> {
  await page.goto("/settings/household");
  await page.getByLabel("Name").fill(HOUSEHOLD);
  await page.getByRole("button", { name: "Make a household" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HOUSEHOLD);
}

/** From the household's settings: lets somebody who is signed in elsewhere in, by a link. */
export async function invite(page: Page, other: Page): Promise<void> {
  await page.getByRole("button", { name: "Make a link" }).click();
  await other.goto(await page.getByLabel("Send this link to one person").inputValue());
  await other.getByRole("button", { name: "Join" }).click();
  await expect(other).toHaveURL(/\/settings\/household/);
}
