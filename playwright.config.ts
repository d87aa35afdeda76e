import { defineConfig, devices } from "@playwright/test";

/** `npm test` starts the app on a throw-away database and names it and the browser here. */
const { E2E_BASE_URL, E2E_CHROMIUM, E2E_RESULTS } = process.env;
if (!E2E_BASE_URL) throw new Error("E2E_BASE_URL is missing: run the browser tests with `npm test`.");

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: E2E_RESULTS ? `${E2E_RESULTS}/artefacts` : "test-results",
  fullyParallel: false,
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [
    ["list"],
    ...(E2E_RESULTS ? [["json", { outputFile: `${E2E_RESULTS}/e2e.json` }] as const] : []),
  ],
  use: {
    baseURL: E2E_BASE_URL,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: E2E_CHROMIUM,
      // Nothing may call home during a test; the sandbox needs what root does not have.
      args: [
        ...[
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
        ],
        ...(asRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    // What is done in the shop or on the way to training is tried on a phone, what is weighed up at a table on a laptop.
    {
      name: "laptop",
      use: { viewport: { width: 1280, height: 800 } },
      testIgnore: /(doings|lists|offline|shopping|together|training|training-day)\.spec/,
    },
    { name: "phone", use: { ...devices["Pixel 7"] }, testIgnore: /questions\.spec/ },
  ],
});
