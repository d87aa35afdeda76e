import { describe, expect, it } from "vitest";
import { plainName } from "#lib/domain/catalogue/plain-name.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

describe("a food's plain name", () => {
  it.each([
    ["Mollusks, clam, mixed species, cooked, moist heat", "Clam, cooked"],
    ["Spinach, cooked, boiled, drained, without salt", "Spinach, boiled"],
    [
      "Fish, sardine, Pacific, canned in tomato sauce, drained solids with bone",
      "Sardine, Pacific, canned in tomato sauce",
    ],
    [
      "Chicken, broilers or fryers, breast, meat only, cooked, roasted",
      "Chicken, breast, without skin, roasted",
    ],
    ["Seeds, pumpkin and squash seed kernels, dried", "Pumpkin and squash seed kernels, dried"],
    ["Cereals ready-to-eat, GENERAL MILLS, TOTAL Raisin Bran", "Total Raisin Bran"],
    ["Cereals ready-to-eat, FAMILIA", "Familia"],
    [
      "Balsam-pear (bitter gourd), leafy tips, cooked, boiled, drained, without salt",
      "Balsam-pear, leafy tips, boiled",
    ],
    ["Natto", "Natto"],
  ])("%s: %s", (description, name) => expect(plainName(description)).toBe(name));

  it("is there for every food, and never longer than what it stands for", () => {
    for (const { description } of readCatalogueFiles()) {
      const name = plainName(description);
      expect(name.trim(), description).not.toBe("");
      expect(name.length, description).toBeLessThanOrEqual(description.length + "without skin".length);
    }
  });
});
