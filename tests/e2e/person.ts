import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

export const PASSWORD = "three plain garden words";

export const newAddress = () => `person-${randomUUID().slice(0, 8)}@example.org`;

/** Registers somebody new and lands on the first step of the welcome. */
export async function signUp(page: Page, address = newAddress()): Promise<string> {
  await page.goto("/sign-up");
  await page.getByLabel("E-mail").fill(address);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/welcome\/about/);
  return address;
}

export interface Answers {
  readonly birthDate?: string;
  readonly sex?: "Female" | "Male";
  readonly diet?: string;
  readonly priorities?: readonly string[];
}

/** Answers the four steps and lands on the week. */
export async function introduce(page: Page, answers: Answers = {}): Promise<void> {
  const { birthDate = "1990-05-10", sex = "Female", diet, priorities = ["Magnesium", "Potassium"] } = answers;
  const onward = () => page.getByRole("main").locator("button[type=submit]").last().click();
  await page.getByLabel("Date of birth").fill(birthDate);
  await page.getByRole("radio", { name: sex, exact: true }).check();
  await page.getByLabel("Height").fill("168");
  await page.getByLabel("Weight", { exact: true }).fill("64");
  await page.getByRole("radio", { name: /Lightly active/ }).check();
  await onward();
  await expect(page).toHaveURL(/\/welcome\/eating/);
  if (diet) await page.getByRole("radio", { name: diet, exact: true }).check();
  await onward();
  await expect(page).toHaveURL(/\/welcome\/health/);
  await page.getByRole("link", { name: "Skip this step" }).click();
  await expect(page).toHaveURL(/\/welcome\/priorities/);
  for (const name of priorities)
    await page.getByRole("button", { name: `Prioritise ${name}`, exact: true }).click();
  await onward();
  await expect(page).toHaveURL(/\/week\//);
}

/** Has a week planned and waits until it is there. */
export async function planWeek(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Plan my week" }).click();
  await expect(page.getByRole("heading", { name: "The week at a glance" })).toBeVisible({ timeout: 90_000 });
}
