import type { Locator } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Types into a box that suggests and takes the first suggestion by keyboard: a list that scrolling closed opens again. */
export async function takeFirst(box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await expect(async () => {
    await box.press("ArrowDown");
    await expect(box).toHaveAttribute("aria-activedescendant", /./, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await box.press("Enter");
}
