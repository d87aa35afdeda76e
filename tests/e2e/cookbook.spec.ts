import { takeFirst } from "./combobox.ts";
import { expect, test } from "./fixtures.ts";
import { foundHousehold, invite } from "./household.ts";
import { introduce, signUp } from "./person.ts";

test("browse, keep favourites, cook step by step, and write a recipe of one's own", async ({ page }) => {
  await signUp(page);
  await introduce(page, { diet: "Vegetarian", priorities: ["Potassium", "Magnesium"] });

  // The list knows the person: what brings most of their priorities first, nothing that breaks their diet.
  await page.goto("/recipes");
  await expect(page.getByRole("status").filter({ hasText: /\d+ recipes, vegetarian/ })).toBeVisible();
  await page.getByLabel("Most of").selectOption("potassium");
  await page.getByText("Narrow it down").click();
  await page.getByLabel("Energy").selectOption("500");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/most=potassium/);
  const cards = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) });
  const amounts = await cards.getByText(/ potassium$/).allTextContents();
  const potassium = amounts.map((text) =>
    Number(/([\d,]+)\s+mg\s+potassium/.exec(text)![1]!.replace(",", "")),
  );
  expect(potassium.length).toBeGreaterThan(10);
  expect(potassium).toEqual(potassium.toSorted((a, b) => b - a));

  const first = (await cards.first().getByRole("heading").textContent()) ?? "";
  await page.getByRole("button", { name: `Favourite: ${first}` }).click();
  await expect(page.getByRole("button", { name: `Favourite: ${first}` })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const second = (await cards.nth(1).getByRole("heading").textContent()) ?? "";
  await page.getByRole("button", { name: `Never again: ${second}` }).click();
  await expect(page.getByRole("heading", { name: second })).toHaveCount(0);
  await page.goto("/recipes?shelf=favourites");
  await expect(page.getByRole("heading", { name: first })).toBeVisible();

  // Cooking: one step at a time, and where one stopped is kept.
  await page.getByRole("link", { name: first }).click();
  await page.getByRole("link", { name: "Cook it" }).click();
  await expect(page.getByText(/^Step 1 of/)).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("checkbox").first().check();
  await page.reload();
  await expect(page.getByText(/^Step 2 of/)).toBeVisible();
  await expect(page.getByRole("checkbox").first()).toBeChecked();

  // One's own: typed as one would, one line left open until it is settled.
  await page.goto("/recipes/own/new");
  await page.getByLabel("Name").fill("Grandmother's bean pot");
  await page.getByLabel("Steps").fill("Simmer everything for 20 minutes.\nServe with the bread.");
  await page
    .getByLabel("Ingredients for all servings")
    .fill(
      "2 tbsp olive oil\n1 (400 g) tin chickpeas, drained\n1 onion, chopped\n200 g spinach\n2 tbsp zhug paste\n4 slices wholemeal bread",
    );
  await page.getByRole("button", { name: "Read the ingredients" }).click();
  await expect(page.getByText(/^1 of 6 lines still needs your eye/)).toBeVisible();
  await page.getByRole("button", { name: "Keep this recipe" }).click();
  await expect(page.getByRole("heading", { name: "Grandmother's bean pot" })).toBeVisible();
  await expect(page.getByText("Some lines are not counted yet")).toBeVisible();
  await expect(page.getByRole("row", { name: /Magnesium at least/ })).toBeVisible();

  await page.getByRole("link", { name: "Settle them" }).click();
  const open = page.getByRole("listitem").filter({ hasText: "2 tbsp zhug paste" });
  await takeFirst(open.getByLabel("Look for another food"), "hot chili pepper raw");
  await open.getByLabel("Weight in g").fill("30");
  await expect(page.getByText("Every line is understood")).toBeVisible();
  await page.getByRole("button", { name: "Keep this recipe" }).click();
  await expect(page.getByText("Some lines are not counted yet")).toHaveCount(0);

  // Deleted with a way back.
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/shelf=own/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Grandmother's bean pot" })).toBeVisible();
});

test("a pasted page becomes a recipe, and an address of the own network is refused", async ({ page }) => {
  await signUp(page);
  await introduce(page);
  await page.goto("/recipes/own/import");
  const box = page.getByLabel("Address, or the page itself");
  await box.fill("http://127.0.0.1:5432/");
  await page.getByRole("button", { name: "Read the recipe" }).click();
  await expect(page.getByText("We only read pages at the usual ports.")).toBeVisible();
  await expect(box).toHaveValue("http://127.0.0.1:5432/");
  await box.fill("http://127.0.0.1/");
  await page.getByRole("button", { name: "Read the recipe" }).click();
  await expect(page.getByText("That address is not on the public web.")).toBeVisible();

  const recipe = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebPage", name: "A page" },
      {
        "@type": ["Recipe"],
        name: "Tomato &amp; lentil soup",
        recipeYield: ["4", "4 bowls"],
        prepTime: "PT10M",
        totalTime: "PT40M",
        recipeIngredient: [
          "200g red lentils",
          "1 tin (400g) chopped tomatoes",
          "2 carrots, diced",
          "1 tbsp olive oil",
        ],
        recipeInstructions: [{ "@type": "HowToStep", text: "Simmer all of it for 30 minutes." }],
      },
    ],
  };
  await box.fill(`<html><script type="application/ld+json">${JSON.stringify(recipe)}</script></html>`);
  await page.getByRole("button", { name: "Read the recipe" }).click();
  await expect(page.getByText("Found “Tomato & lentil soup”")).toBeVisible();
  await expect(page.getByText("Every line is understood")).toBeVisible();
  await page.getByRole("button", { name: "Keep this recipe" }).click();
  await expect(page.getByRole("heading", { name: "Tomato & lentil soup" })).toBeVisible();
  await expect(page.getByText("40 min in all")).toBeVisible();
});

test("a recipe of one's own is shared with the household, and taken back", async ({ page, browser }) => {
  await signUp(page);
  await introduce(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signUp(other);
  await introduce(other);
  await foundHousehold(page);
  await invite(page, other);

  await page.goto("/recipes/own/new");
  await page.getByLabel("Name").fill("Lime Street porridge");
  await page.getByLabel("Steps").fill("Simmer the oats in the milk for 5 minutes.");
  await page.getByLabel("Ingredients for all servings").fill("80 g rolled oats\n400 ml semi-skimmed milk");
  // Kept before the lines were read: they are read and shown first.
  await page.getByRole("button", { name: "Keep this recipe" }).click();
  await expect(page.getByText("Every line is understood")).toBeVisible();
  await page.getByRole("button", { name: "Keep this recipe" }).click();
  await expect(page.getByText("Only you see it.")).toBeVisible();

  // Not theirs to see yet, by its address either.
  const address = new URL(page.url()).pathname;
  expect((await other.request.get(address)).status()).toBe(404);

  await page.getByRole("button", { name: "Share with “Lime Street”" }).click();
  await expect(page.getByText("“Lime Street” sees it and can plan with it.")).toBeVisible();
  await other.goto("/recipes?q=porridge");
  await other.getByRole("link", { name: "Lime Street porridge" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Lime Street porridge" })).toBeVisible();
  // Seen, but only its author's to change.
  await expect(other.getByRole("button", { name: "Delete" })).toHaveCount(0);
  const change = address.replace("/recipes/", "/recipes/own/");
  expect((await page.request.get(change)).status()).toBe(200);
  expect((await other.request.get(change)).status()).toBe(404);

  await page.getByRole("button", { name: "Stop sharing" }).click();
  await expect(page.getByText("Only you see it.")).toBeVisible();
  expect((await other.request.get(address)).status()).toBe(404);
  await elsewhere.close();
});

test("a long recipe prints on one page", async ({ page }) => {
  await page.goto("/recipes/mung-bean-sambar-with-okra-and-rice");
  await expect(page.getByText("1.1 l", { exact: true })).toBeVisible();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
