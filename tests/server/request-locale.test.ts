import { describe, expect, it } from "vitest";
import { englishOfRegion } from "#lib/server/request-locale.ts";

describe("the locale of a request", () => {
  it.each([
    ["de-DE,de;q=0.9", "en-DE"],
    ["de", "en-DE"],
    ["en-US,en;q=0.5", "en-US"],
    ["fr;q=0.8", "en-FR"],
    [null, "en-GB"],
    ["*", "en-GB"],
    ["'; drop table", "en-GB"],
    ["", "en-GB"],
  ])("of %j is %s", (header, locale) => {
    expect(englishOfRegion(header)).toBe(locale);
  });
});
