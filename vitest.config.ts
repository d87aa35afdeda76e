import { defineConfig } from "vitest/config";

/** Suites that need a database: each of their files gets a fresh one of its own, catalogue and recipes loaded. */
const ON_POSTGRES = ["tests/{store,jobs,auth,use-cases}/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...ON_POSTGRES, "tests/e2e/**"],
          // Whole weeks are searched for here: seconds on a quiet machine, many times that on a busy one.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: ON_POSTGRES,
          globalSetup: "tests/setup/template-database.ts",
          setupFiles: "tests/setup/own-database.ts",
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
    maxWorkers: 2,
    // What a test provokes is not worth a line on the screen.
    env: { LOG_LEVEL: "silent" },
  },
});
