import { expect, test } from "./fixtures.ts";

test("the front page opens and says what this is", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(answer?.headers()["content-security-policy"]).toMatch(/'nonce-/);
  expect(answer?.headers()["x-powered-by"]).toBeUndefined();
});

test("the health check sees every part", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(await answer.json()).toMatchObject({
    status: "ok",
    parts: { database: true, catalogue: true, recipes: true, worker: true },
    reminders: { toPlan: expect.any(Number) },
  });
});

test.describe("an address that leads nowhere", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("says so, with a way back", async ({ page }) => {
    const answer = await page.goto("/no-such-page");
    expect(answer?.status()).toBe(404);
    await page.getByRole("main").getByRole("link").first().click();
    await expect(page).not.toHaveURL(/no-such-page/);
  });
});
