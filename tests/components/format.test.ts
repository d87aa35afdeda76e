import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatAmount,
  formatEnergy,
  formatMeasure,
  formatNumber,
  formatShare,
  formatWeight,
} from "#components/nutrition/format.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("amounts", () => {
  it("keep three figures, and whole numbers whole", () => {
    expect(formatNumber(0)).toBe("0");
    expect(formatNumber(0.12345)).toBe("0.123");
    expect(formatNumber(12.345)).toBe("12.3");
    expect(formatNumber(123.45)).toBe("123");
    expect(formatNumber(1234.5)).toBe("1,235");
    expect(formatNumber(38758)).toBe("38,758");
  });
  it("say what is not known", () => {
    expect(formatAmount(null, "mg")).toBe("not measured");
    expect(plain(formatAmount(0, "mg"))).toBe("0 mg");
    expect(plain(formatAmount(4.25, "µg", { atLeast: true }))).toBe("at least 4.25 µg");
  });
  it("follow the reader's region", () => {
    expect(plain(formatAmount(1234.5, "mg", { locale: "en-DE" }))).toBe("1.235 mg");
  });
  it("give energy in whole kilocalories", () => {
    expect(plain(formatEnergy(89.6))).toBe("90 kcal");
  });
  it("are never further than half a percent from the figure", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 100_000, noNaN: true }), (value) => {
        const read = Number(formatNumber(value).replaceAll(",", ""));
        expect(Math.abs(read - value) / value).toBeLessThanOrEqual(0.005);
      }),
    );
  });
});

describe("shares", () => {
  it("are whole percents", () => {
    expect(formatShare(0.436)).toBe("44%");
    expect(formatShare(1.2)).toBe("120%");
    expect(formatShare(0)).toBe("0%");
  });
  it("do not round something to nothing", () => {
    expect(formatShare(0.001)).toBe("under 1%");
    expect(formatShare(0.001, { short: true })).toBe("<1%");
    expect(formatShare(0.001, { atLeast: true })).toBe("at least 0%");
  });
  it("carry the lower bound and the gap", () => {
    expect(formatShare(0.5, { atLeast: true })).toBe("at least 50%");
    expect(formatShare(null)).toBe("not measured");
  });
});

describe("kitchen weights", () => {
  it("are metric or American", () => {
    expect(plain(formatWeight(4.25))).toBe("4.3 g");
    expect(plain(formatWeight(91.4))).toBe("91 g");
    expect(plain(formatWeight(1250))).toBe("1.25 kg");
    expect(plain(formatWeight(28.35, "us"))).toBe("1 oz");
    expect(plain(formatWeight(453.6, "us"))).toBe("1 lb");
  });
});

describe("household measures", () => {
  it("are written as cooks write them", () => {
    expect(formatMeasure(0.5)).toBe("½");
    expect(plain(formatMeasure(1.25))).toBe("1 ¼");
    expect(formatMeasure(2)).toBe("2");
    expect(formatMeasure(0.333)).toBe("⅓");
    expect(formatMeasure(0.1)).toBe("0.1");
  });
});
