import { describe, expect, it } from "vitest";
import { dateFormat, numberFormat } from "#lib/domain/shared/formats.ts";

describe("formats", () => {
  it("are what was asked for, and made once", () => {
    const percent = { style: "percent", maximumFractionDigits: 0 } as const;
    expect(numberFormat("de", percent).format(0.345)).toBe(
      new Intl.NumberFormat("de", percent).format(0.345),
    );
    expect(numberFormat("de", percent)).toBe(numberFormat("de", { ...percent }));
    expect(numberFormat("en", percent)).not.toBe(numberFormat("de", percent));
    const day = { weekday: "long", timeZone: "UTC" } as const;
    expect(dateFormat("en", day).format(new Date("2026-11-26"))).toBe("Thursday");
    expect(dateFormat("en", day)).toBe(dateFormat("en", day));
  });

  it("stay right however many were asked for", () => {
    for (let digits = 0; digits <= 15; digits++)
      for (const locale of [
        "en",
        "de",
        "fr",
        "ja",
        "sv",
        "nl",
        "it",
        "es",
        "pt",
        "pl",
        "fi",
        "da",
        "nb",
        "cs",
      ])
        for (const style of ["decimal", "percent"] as const) {
          const options = { style, maximumFractionDigits: digits };
          expect(numberFormat(locale, options).format(1.5)).toBe(
            new Intl.NumberFormat(locale, options).format(1.5),
          );
        }
    expect(numberFormat("en", { maximumFractionDigits: 1 }).format(1234.56)).toBe("1,234.6");
  });
});
