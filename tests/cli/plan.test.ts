// The command line as anybody runs it: a process, files and pipes in, JSON and an exit code out.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { requestJsonSchemas } from "#lib/schemas/plan-request.ts";
import { catalogue, cookbook } from "../factories/real-cookbook.ts";

const SCRIPT = path.resolve("scripts/plan.js");

async function run(args: readonly string[], input = "") {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    // No database and no server: the catalogue alone must do.
    env: { NODE_ENV: "production", PATH: process.env.PATH },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  return { out, err, code };
}

const PERSON = {
  birthDate: "1995-02-01",
  sex: "female",
  heightCm: 167,
  weightKg: 61,
  activity: "lowActive",
  diet: "vegan",
  priorities: ["calcium", "iron"],
};
const REQUEST = { startDate: "2026-11-23", days: 2, seed: 3, moves: 20_000, person: PERSON };

describe("npm run plan", () => {
  it("gives the same bytes for the same request, from a file and from standard input", async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "replenish-")), "request.json");
    writeFileSync(file, JSON.stringify(REQUEST));
    const [one, two] = await Promise.all([run([file]), run([], JSON.stringify(REQUEST))]);
    expect(one).toMatchObject({ code: 0, err: "" });
    expect(two.out).toBe(one.out);
    const answer = JSON.parse(one.out);
    expect(answer.days).toHaveLength(2);
    for (const day of answer.days) {
      expect(day.meals).toHaveLength(4);
      const sum = day.meals.reduce(
        (total: number, meal: { energy: { atLeast: number } }) => total + meal.energy.atLeast,
        0,
      );
      expect(day.energy.atLeast).toBeCloseTo(sum, 1);
      for (const meal of day.meals) expect(meal.why.length).toBeGreaterThan(0);
    }
    expect(answer.week.coverage.slice(0, 2).map((row: { nutrient: string }) => row.nutrient)).toEqual([
      "calcium",
      "iron",
    ]);
    for (const { nutrient, sentences } of answer.week.why) {
      const row = answer.week.coverage.find((each: { nutrient: string }) => each.nutrient === nutrient);
      expect(sentences[0]).toContain(`${Math.round(row.share.atLeast * 100)}% of your target`);
    }
    expect(answer.week.why.map((story: { nutrient: string }) => story.nutrient)).toEqual(["calcium", "iron"]);
    expect(answer.bound.words.join(" ")).toMatch(/No plan|no other plan|not known/);
    const other = await run([], JSON.stringify({ ...REQUEST, seed: 4, prove: false }));
    expect(other.out).not.toBe(one.out);
  }, 120_000);

  it("says when no week is possible, and what would help, with an exit code of its own", async () => {
    const { code, out } = await run(
      [],
      JSON.stringify({ ...REQUEST, days: 7, cookingMinutes: { dinner: [5, 5, 5, 5, 5, 5, 5] } }),
    );
    expect(code).toBe(3);
    expect(JSON.parse(out).words).toContain("dinner");
  }, 120_000);
});

describe("a week for a table, with days that differ", () => {
  const TOM = {
    name: "Tom",
    birthDate: "1988-03-02",
    sex: "male",
    heightCm: 182,
    weightKg: 82,
    activity: "active",
    allergens: ["peanut", "soy"],
    eats: { breakfast: "apart", lunch: "away" },
  };
  const request = {
    ...REQUEST,
    days: 3,
    prove: false,
    occasions: ["breakfast", "lunch", "dinner"],
    meals: { breakfast: { time: "08:00", share: 0.3 } },
    minutesPerDay: [60, 60, 60, 60, 60, 60, 60],
    batchDays: [1],
    leftovers: 4,
    companions: [TOM],
    training: {
      everydayActivity: "lowActive",
      sessions: [{ title: "Run", sport: "running", date: "2026-11-24", time: "18:00", minutes: 60 }],
    },
    specialDays: [{ date: "2026-11-25", label: "Feast", energy: 400, minutes: 90 }],
  };

  it("gives everybody a plate of what suits them all, and each day what it asks for", async () => {
    const { code, out, err } = await run([], JSON.stringify(request));
    expect(err).toBe("");
    expect(code).toBe(0);
    const { days, companions } = JSON.parse(out);
    const recipes = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
    const plates: number[] = [];
    for (const day of days) {
      const [breakfast, lunch, dinner] = day.meals;
      expect(breakfast.plates).toEqual([]);
      expect(lunch.plates).toEqual([]);
      expect(dinner.plates).toEqual([{ name: "Tom", portion: expect.any(Number) }]);
      expect(day.apart.map((meal: { occasion: string }) => meal.occasion)).toEqual(["breakfast"]);
      for (const { recipe, plates: on } of [dinner, ...day.apart]) {
        const { facts, perServing } = recipes.get(recipe)!;
        for (const fact of ["peanut", "soy"]) expect(facts, recipe).not.toContain(fact);
        plates.push(on[0].portion * perServing.energy.known);
      }
      for (const { recipe } of day.meals) expect(recipes.get(recipe)!.facts, recipe).not.toContain("animal");
    }
    const eaten = companions[0].days.reduce(
      (sum: number, day: { energy: { atLeast: number } }) => sum + day.energy.atLeast,
      0,
    );
    expect(eaten).toBeCloseTo(
      plates.reduce((sum, each) => sum + each, 0),
      0,
    );
    const [plain, run_, feast] = days;
    expect(plain.cookingAhead).toBe(true);
    expect(run_.differs).toEqual([{ kind: "training", text: "Run, 60 min from 18:00" }]);
    expect(run_.energy.target).toBeGreaterThan(plain.energy.target + 300);
    expect(feast.energy.target).toBeCloseTo(plain.energy.target + 400, 0);
    for (const day of days) expect(day.energy.inBand).toBe(true);
  }, 120_000);

  it.each([
    ["two of one name", { companions: [TOM, TOM] }, "companions.1.name"],
    ["somebody with no possible body", { companions: [{ ...TOM, weightKg: 2 }] }, "companions.0.weightKg"],
    ["a meal nobody has", { companions: [{ ...TOM, eats: { snack: "apart" } }] }, "companions.0.eats.snack"],
    ["a food nobody has", { companions: [{ ...TOM, dislikes: ["99999"] }] }, "companions.0.dislikes.0"],
    [
      "a session after the last day",
      { training: { sessions: [{ ...request.training.sessions[0], date: "2026-12-24" }] } },
      "training.sessions.0.date",
    ],
    [
      "a special day before the first",
      { specialDays: [{ date: "2026-11-22", label: "x" }] },
      "specialDays.0.date",
    ],
    ["meals at the same time", { meals: { lunch: { time: "19:00" } } }, "meals.dinner.time"],
    [
      "meals larger than the day",
      { meals: { lunch: { time: "12:00", share: 0.6 }, dinner: { time: "19:00", share: 0.5 } } },
      "meals: has shares",
    ],
  ])("is refused with the name of the field: %s", async (_, change, field) => {
    const { code, out, err } = await run([], JSON.stringify({ ...request, ...change }));
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(field);
  });
});

describe("npm run plan -- --analyse", () => {
  const items = [
    { food: "11457", grams: 200, cook: { method: "boiled", liquid: "drained" } },
    { food: "01077", grams: 250 },
  ];

  it("adds up foods as eaten, with what is not measured said to be so", async () => {
    const { code, out } = await run(
      ["--analyse", "-"],
      JSON.stringify({
        date: "2026-11-23",
        person: PERSON,
        items: [{ ...items[0], cook: undefined }, items[1]],
      }),
    );
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    const of = (key: string, nutrient: "calcium" | "iron") => catalogue.get(key)!.per100g[nutrient]!;
    expect(answer.totals.calcium.atLeast).toBeCloseTo(
      2 * of("11457", "calcium") + 2.5 * of("01077", "calcium"),
      1,
    );
    expect(answer.totals.calcium.atMost).toBeGreaterThanOrEqual(answer.totals.calcium.atLeast);
    for (const row of answer.coverage) {
      if (!row.amount.complete) expect(row.words).toContain("at least");
      if (row.share) expect(row.share.atLeast).toBeCloseTo(row.amount.atLeast / row.target, 3);
    }
    const iron = answer.coverage.find((row: { nutrient: string }) => row.nutrient === "iron");
    expect(iron.amount.atLeast).toBeCloseTo(2 * of("11457", "iron") + 2.5 * of("01077", "iron"), 2);
  });

  it("counts what cooking takes away", async () => {
    const ask = async (list: unknown) =>
      JSON.parse(
        (await run(["--analyse"], JSON.stringify({ date: "2026-11-23", person: PERSON, items: list }))).out,
      ).totals.folate.atLeast;
    const raw = await ask([{ food: "11457", grams: 200 }]);
    expect(await ask([items[0]])).toBeLessThan(raw * 0.9);
  });
});

describe("npm run plan -- --hydration", () => {
  const session = {
    person: { weightKg: 70, sex: "male", age: 34 },
    hours: 2,
    met: 8,
    air: { temperatureC: 27, humidity: 60 },
  };

  it("says what to drink, never more than is sweated, and gives no figures where there may be none", async () => {
    const { code, out } = await run(["--hydration"], JSON.stringify(session));
    expect(code).toBe(0);
    const plan = JSON.parse(out);
    expect(plan.kind).toBe("numbers");
    expect(plan.during.rate).toBeGreaterThan(0);
    expect(plan.during.rate * 2).toBeLessThanOrEqual(plan.sweatLoss);
    const child = await run(
      ["--hydration"],
      JSON.stringify({ ...session, person: { ...session.person, age: 12 } }),
    );
    expect(JSON.parse(child.out).kind).toBe("thirst");
  });
});

describe("what cannot be used", () => {
  it.each([
    ["a field out of range", [], { ...REQUEST, person: { ...PERSON, heightCm: 20 } }, "person.heightCm"],
    [
      "a field that is missing",
      [],
      { ...REQUEST, person: { ...PERSON, activity: undefined } },
      "person.activity",
    ],
    ["a field nobody knows", [], { ...REQUEST, colour: "red" }, "colour"],
    ["a date that does not exist", [], { ...REQUEST, startDate: "2026-02-30" }, "startDate"],
    ["a session that lasts for days", ["--hydration"], { person: {}, hours: 100, met: 8 }, "hours"],
    ["a recipe nobody has", [], { ...REQUEST, never: ["stone-soup"] }, "never.0"],
    [
      "a food nobody has",
      ["--analyse"],
      { date: "2026-11-23", person: PERSON, items: [{ food: "99999", grams: 1 }] },
      "items.0.food",
    ],
  ])("is refused with the name of the field: %s", async (_, args, request, field) => {
    const { code, out, err } = await run([...args], JSON.stringify(request));
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(field);
  });

  it("is refused in words: no JSON, no such file, no such question", async () => {
    expect(await run([], "{")).toMatchObject({ code: 2, err: expect.stringContaining("not JSON") });
    expect(await run(["nowhere.json"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("nowhere.json"),
    });
    expect(await run(["--bake"])).toMatchObject({ code: 2, err: expect.stringContaining("--bake") });
  });
});

describe("the help and the schemas", () => {
  it("are there without a request", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--analyse");
  });

  it.each(Object.entries(requestJsonSchemas()))("%s is published as it is checked", async (name, schema) => {
    expect(JSON.parse(readFileSync(`docs/schemas/${name}.json`, "utf8"))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });
});
