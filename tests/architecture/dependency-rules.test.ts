import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.js";

const ROOT = join(import.meta.dirname, "../..");
let house: string;

/** A small house built of the given files, under the project's own rules. */
async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(house, dirname(path)), { recursive: true });
    await writeFile(join(house, path), text);
  }
  const { options, forbidden } = config as unknown as {
    options: object;
    forbidden: IFlattenedRuleSet["forbidden"];
  };
  const result = await cruise(["app", "components", "lib"], {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: house,
  });
  const { summary } = result.output as ICruiseResult;
  expect(summary.totalCruised).toBeGreaterThanOrEqual(Object.keys(files).length);
  return summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`);
}

describe("the dependency rules", () => {
  beforeEach(async () => {
    house = await mkdtemp(join(tmpdir(), "house-"));
    await cp(join(ROOT, "package.json"), join(house, "package.json"));
    await cp(join(ROOT, "tsconfig.json"), join(house, "tsconfig.json"));
    await symlink(join(ROOT, "node_modules"), join(house, "node_modules"));
    for (const room of ["app", "components", "lib"]) await mkdir(join(house, room));
  });
  afterEach(() => rm(house, { recursive: true, force: true }));

  it("let through what the house allows", async () => {
    const found = await violations({
      "lib/domain/shared/units.ts": "export type Grams = number;",
      "lib/domain/catalogue/food.ts":
        'import type { Grams } from "#lib/domain/shared/units.ts";\nexport type Food = Grams;',
      "lib/use-cases/eat.ts":
        'import type { Food } from "#lib/domain/catalogue/food.ts";\nexport const eat = (food: Food) => food;',
    });
    expect(found).toEqual([]);
  });

  it("catch an import of values against the current", async () => {
    const found = await violations({
      "lib/store/weeks.ts": "export const weeks = 1;",
      "lib/domain/planner/search.ts":
        'import { weeks } from "#lib/store/weeks.ts";\nexport const search = weeks;',
    });
    expect(found).toEqual(["domain-planner: lib/domain/planner/search.ts → lib/store/weeks.ts"]);
  });

  it("catch an import of nothing but a type", async () => {
    const found = await violations({
      "lib/store/weeks.ts": "export type Row = number;",
      "app/page.ts": 'import type { Row } from "#lib/store/weeks.ts";\nexport const page: Row = 1;',
    });
    expect(found).toEqual(["app: app/page.ts → lib/store/weeks.ts"]);
  });

  it("catch a framework or Node itself in the domain", async () => {
    const found = await violations({
      "lib/domain/planner/a.ts": 'import { z } from "zod";\nexport const a = z;',
      "lib/domain/planner/b.ts": 'import { readFileSync } from "node:fs";\nexport const b = readFileSync;',
    });
    expect(found.map((line) => line.split(":")[0])).toEqual(["domain-is-pure", "domain-is-pure"]);
  });

  it("catch a circle", async () => {
    const found = await violations({
      "lib/domain/shared/a.ts": 'import { b } from "./b.ts";\nexport const a: number = b;',
      "lib/domain/shared/b.ts": 'import { a } from "./a.ts";\nexport const b: number = a;',
    });
    expect(found.some((line) => line.startsWith("no-cycles"))).toBe(true);
  });
});
