import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
type Twin = readonly [light: string, dark: string];
const tokens = new Map<string, Twin>(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, [light!, dark!]],
  ),
);

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const PAGES = ["paper", "sheet"];
const WASHES = ["leaf-wash", "water-wash", "watch-wash", "stop-wash"];
const TEXT: readonly (readonly [text: string, ground: string])[] = [
  ...PAGES.flatMap((ground) =>
    ["ink", "soft", "leaf", "leaf-deep", "water", "watch", "stop"].map((text) => [text, ground] as const),
  ),
  ...WASHES.flatMap((ground) => ["ink", "soft", "leaf"].map((text) => [text, ground] as const)),
  ["water", "water-wash"],
  ["watch", "watch-wash"],
  ["stop", "stop-wash"],
  ["on-leaf", "leaf"],
  ["on-leaf", "leaf-deep"],
  ["paper", "ink"],
];
const DRAWN: typeof TEXT = [
  ...PAGES.flatMap((ground) => ["edge", "water"].map((mark) => [mark, ground] as const)),
  ["leaf", "rule"],
  ["water", "rule"],
  ["watch", "rule"],
  ["stop", "rule"],
  ["ink", "rule"],
];

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("the %s theme", (_, side) => {
  const ratio = (front: string, back: string) => contrast(tokens.get(front)![side], tokens.get(back)![side]);

  it.each(TEXT)("%s can be read on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(DRAWN)("%s can be made out on %s", (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

it("knows black from white", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
