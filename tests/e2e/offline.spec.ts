import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { addTyped, box, tick } from "./list.ts";
import { introduce, PASSWORD, planWeek, signUp } from "./person.ts";

// A browser without a connection says so in its console, and so does Next when it cannot fetch the next page; the
// server's refusal of a change is on purpose, too.
test.use({
  expectedErrors: [
    [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/, /NetworkError/, /status of 409/],
    { scope: "test" },
  ],
});

const isKept = (page: Page, path: string) =>
  page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path);

/** The same person at a second device. */
async function atAnotherDevice(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(address);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  return page;
}

test("week, recipes and lists open and are changed without a signal, and all of it arrives when there is one again", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(360_000);
  const address = await signUp(page);
  await introduce(page);
  await planWeek(page);
  const week = new URL(page.url()).pathname;
  const meals = page.getByRole("article", { name: /^(Breakfast|Lunch|Dinner):/ });
  const recipeOf = async (at: number) =>
    new URL(
      (await meals.nth(at).getByRole("heading").getByRole("link").getAttribute("href")) ?? "",
      page.url(),
    );
  const first = await recipeOf(0);
  const dinnerLabel = (await meals.nth(2).getAttribute("aria-label")) ?? "";
  const dinnerName = dinnerLabel.replace(/^\w+: /, "");
  await page.goto("/shopping");
  await page.getByLabel("Name of a new list").fill("Saturday");
  await page.getByRole("button", { name: "Start a list" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Saturday" })).toBeVisible();
  await addTyped(page, "Kitchen roll");
  const list = new URL(page.url()).pathname;

  // The worker keeps the pages of the days to come while there is a signal.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto("/week");
  await expect(page).toHaveURL(new RegExp(`${week}$`));
  for (const path of [week, first.pathname, list])
    await expect.poll(() => isKept(page, path), { timeout: 120_000 }).toBe(true);
  await context.setOffline(true);

  // The week opens. A meal is cooked, another one kept.
  await page.goto(week);
  await expect(page.getByText(/No connection|The connection is bad/).first()).toBeVisible();
  const cooked = meals.first().getByRole("button", { name: /^Cooked / });
  const kept = meals.nth(2).getByRole("button", { name: /^Keep / });
  await cooked.click();
  await expect(cooked).toHaveAttribute("aria-pressed", "true");
  await kept.click();
  await expect(kept).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("2 changes of yours wait here")).toBeVisible();

  // Its recipe opens, for the servings the week asks for; it is scaled, and made a favourite.
  await meals.first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(first.href);
  const servings = page.getByLabel("Servings");
  await expect(servings).toHaveValue(first.searchParams.get("servings") ?? "");
  const amounts = () =>
    page.getByRole("region", { name: "Ingredients" }).getByRole("listitem").allTextContents();
  const before = await amounts();
  await servings.fill("9");
  await page.getByRole("button", { name: "Scale" }).click();
  await expect(page.getByText("For 9 servings")).toBeVisible();
  expect(await amounts()).not.toEqual(before);
  const favourite = page.getByRole("button", { name: /^Favourite: / });
  await favourite.click();
  await expect(favourite).toHaveAttribute("aria-pressed", "true");

  // The list opens and is changed, too, and left again.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Shopping" }).click();
  await page.getByRole("link", { name: "Saturday", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${list}$`));
  await tick(page, "Kitchen roll");
  await addTyped(page, "Candles");

  // All of it is still there when the pages are opened anew.
  await page.goto(week);
  await expect(cooked).toHaveAttribute("aria-pressed", "true");
  await expect(kept).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("3 changes of yours wait here")).toBeVisible();

  // Meanwhile another device gives the kept meal's place to another recipe.
  const other = await atAnotherDevice(browser, address);
  await other.goto(week);
  const dinner = other.getByRole("article", { name: /^(Breakfast|Lunch|Dinner):/ }).nth(2);
  await expect(other.getByRole("button", { name: /^Cooked / }).first()).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await dinner.getByRole("link", { name: /^Swap / }).click();
  await other
    .getByRole("button", { name: /^Take .* instead$/ })
    .first()
    .click();
  await expect(dinner).not.toHaveAccessibleName(dinnerLabel);

  // The signal returns: what can be taken over is, whichever page is open; what cannot is said, and kept.
  await context.setOffline(false);
  await expect(page.getByText(`${dinnerName} is kept when you plan again.`)).toBeVisible({
    timeout: 120_000,
  });
  await expect(page.getByText("Another meal stands there by now.")).toBeVisible();
  await expect(page.getByText(/changes? of yours wait/)).toBeHidden();
  await expect(async () => {
    await other.goto(week);
    await expect(other.getByRole("button", { name: /^Cooked / }).first()).toHaveAttribute(
      "aria-pressed",
      "true",
      {
        timeout: 3_000,
      },
    );
  }).toPass({ timeout: 60_000 });
  await other.goto(first.pathname);
  await expect(other.getByRole("button", { name: /^Favourite: / })).toHaveAttribute("aria-pressed", "true");
  await other.goto(list);
  await expect(box(other, "Candles")).toBeVisible({ timeout: 60_000 });
  await expect(box(other, "Kitchen roll")).toBeChecked();

  // Still said after a reload, until it is forgotten.
  await page.reload();
  await page.getByRole("button", { name: `Forget: ${dinnerName} is kept when you plan again` }).click();
  await expect(page.getByText("Another meal stands there by now.")).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { name: "The week at a glance" })).toBeVisible();
  await expect(page.getByText("Another meal stands there by now.")).toBeHidden();

  // What the device keeps for the next time is as it is now.
  const keptWeek = () =>
    page.evaluate(async (path) => (await (await caches.match(path))?.text()) ?? "", week);
  await expect.poll(keptWeek, { timeout: 60_000 }).toMatch(/aria-pressed="true" aria-label="Cooked /);
  await context.setOffline(true);
  await page.goto(week);
  await expect(cooked).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText(/changes? of yours wait/)).toBeHidden();

  // A page that was not kept says so, and opens by itself once it can.
  await page.goto("/foods");
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "No connection" })).toBeHidden({
    timeout: 30_000,
  });
  await expect(
    page.getByRole("main").getByRole("searchbox").or(page.getByRole("main").getByRole("combobox")).first(),
  ).toBeVisible();
  await other.context().close();
});
