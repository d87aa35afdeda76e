import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import { mealsLine } from "#lib/domain/explanation/meals-line.ts";
import { basisFor, type Profile } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { threadProver } from "#lib/solver/bound/thread-prover.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { proofStore } from "#lib/store/week-proofs.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { proveSavedWeek } from "#lib/use-cases/prove-saved-week.ts";
import { viewProof } from "#lib/use-cases/view-proof.ts";
import { withProofs } from "#lib/use-cases/with-proofs.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";

const MONDAY = "2026-11-23" as IsoDate;
const queued: string[] = [];
const proofs = proofStore(db, async (_, planId) => {
  queued.push(planId);
});
const weeks = withProofs(weekStore(db), proofs, (error) => {
  throw error;
});
const cookbook = personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db));
let prover: ReturnType<typeof threadProver>;

beforeAll(() => {
  prover = threadProver();
});
afterAll(async () => {
  await prover.close();
  await db.$disconnect();
});

/** Saves a week for somebody whose potassium may not be pushed and whose energy is high: something must be missing. */
async function savedWeek(changes: Partial<Profile> = {}) {
  const userId = await newPerson();
  const profile: Profile = {
    ...PLAIN,
    occasions: ["breakfast", "lunch", "dinner"],
    leftoverMeals: 0,
    ...changes,
  };
  await profileStore(db).save(userId, profile);
  const basis = basisFor(profile, MONDAY, 3);
  const recipes = await cookbook.for(userId);
  const problem = buildProblem(basis, recipes);
  const { meals } = searchWeek(problem, { seed: 1, moves: 4_000 });
  const week = assembleWeek(
    basis,
    problem,
    meals,
    new Map(recipes.map((each) => [each.id, each])),
    new Set(),
  );
  await weeks.save(userId, week, { seed: 1, moves: 4_000, first: 0, second: 0 });
  const saved = (await weeks.find(userId, MONDAY))!;
  return { userId, saved };
}
const never = () => new AbortController().signal;
const view = async (userId: string) =>
  viewProof(proofs, userId, (await weeks.find(userId, MONDAY))!, new Date());

describe("the proof of a saved week", () => {
  it("is queued with the week, worked out beside everything else, and told in words", async () => {
    const { userId, saved } = await savedWeek();
    expect(queued).toContain(saved.id);
    expect(await view(userId)).toEqual({ state: "working" });
    await proveSavedWeek({ proofs, cookbook, prover }, saved.id, never());
    const told = await view(userId);
    if (told.state !== "proven") throw new Error(`it is ${told.state}`);
    expect(told.sentences.join(" ")).toMatch(/no other plan|No plan|not known/);
    const stored = await proofs.find(userId, saved.id);
    if (stored?.state !== "proven") throw new Error("nothing stored");
    for (const { points, bound } of stored.proof.tiers)
      if (bound !== null) expect(bound).toBeLessThanOrEqual(points + 1e-9);
    // Nobody else's business.
    expect(await proofs.find(await newPerson(), saved.id)).toBeNull();
  }, 120_000);

  it("is let go when the week is changed, and made anew for the changed week", async () => {
    const { userId, saved } = await savedWeek();
    const before = mealsLine(saved.week);
    const [first, ...others] = saved.week.meals;
    const changed = { ...saved.week, meals: [{ ...first!, portion: first!.portion + 0.25 }, ...others] };
    await weeks.update(userId, saved.id, saved.revision, changed, { said: "More of it." });
    expect(queued.filter((id) => id === saved.id)).toHaveLength(2);
    expect(await proofs.isWanted(saved.id, before)).toBe(false);
    expect(await view(userId)).toEqual({ state: "working" });
    await proveSavedWeek({ proofs, cookbook, prover }, saved.id, never());
    const stored = await proofs.find(userId, saved.id);
    expect(stored).toMatchObject({ state: "proven", meals: mealsLine(changed) });
    expect((await view(userId)).state).toBe("proven");
    // A change of something else leaves what is proven alone; one that is taken back is proven as it was.
    const now = (await weeks.find(userId, MONDAY))!;
    await weeks.update(userId, saved.id, now.revision, now.week, { said: "Kept." });
    expect(queued.filter((id) => id === saved.id)).toHaveLength(2);
    for (let back = 0; back < 2; back++)
      await weeks.undo(userId, saved.id, (await weeks.find(userId, MONDAY))!.revision);
    expect(queued.filter((id) => id === saved.id)).toHaveLength(3);
    expect(await proofs.isWanted(saved.id, before)).toBe(true);
  }, 120_000);

  it("that is cancelled leaves the week as it was and can be taken up again", async () => {
    const { userId, saved } = await savedWeek();
    const cancelled = new AbortController();
    const work = proveSavedWeek({ proofs, cookbook, prover }, saved.id, cancelled.signal);
    await pause(1);
    cancelled.abort();
    await work.catch((error: Error) => expect(error.message).toContain("interrupted"));
    const between = await view(userId);
    expect(["working", "proven"]).toContain(between.state);
    await proveSavedWeek({ proofs, cookbook, prover }, saved.id, never());
    expect((await view(userId)).state).toBe("proven");
    expect((await weeks.find(userId, MONDAY))!.week).toEqual(saved.week);
  }, 120_000);
});
