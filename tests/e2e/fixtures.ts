import { test as base, expect } from "@playwright/test";

interface Watch {
  /** Errors a test provokes on purpose; everything else in the browser's console fails it. */
  readonly expectedErrors: readonly RegExp[];
  readonly watch: undefined;
}

/** Playwright's test, except that an error in the console or an uncaught one on any page fails it. */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      const note = (text: string): void => {
        if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
      };
      context.on("console", (message) => {
        if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => note(String(error.error().stack ?? error.error())));
      await use(undefined);
      expect(errors, "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
