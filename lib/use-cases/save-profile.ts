import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { settlePriorities, splitPriorities } from "#lib/domain/people/priority-list.ts";
import { type Profile, personOn, stageOn, type UnitSystem } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput } from "#lib/errors.ts";
import type { EatingInput } from "#lib/schemas/eating.ts";
import type { KitchenInput } from "#lib/schemas/kitchen.ts";
import type { AboutInput } from "#lib/schemas/profile.ts";
import type { ProfileStore, WeekStore } from "./plan-ports.ts";
import { recheckWeeks } from "./recheck-weeks.ts";

export interface SaveProfilePorts {
  readonly profiles: ProfileStore;
  readonly weeks: Pick<WeekStore, "findFrom" | "setConcerns">;
}

export interface ProfileSaved {
  readonly profile: Profile;
  /** First days of weeks, this one or later, that no longer fit; each says why. */
  readonly affectedWeeks: readonly IsoDate[];
}

export interface FoodNames {
  /** Names of the foods that exist among `keys`. */
  namesOf(keys: readonly FoodKey[]): Promise<ReadonlyMap<FoodKey, string>>;
}

const weekly = (weekday: number, weekend: number) =>
  [...Array(5).fill(weekday), weekend, weekend] as number[];

/** How somebody eats before they told us. */
const BEGINNING = {
  diet: "omnivore",
  allergens: [],
  dislikes: [],
  priorities: [],
  occasions: ["breakfast", "lunch", "snack", "dinner"],
  cookingMinutes: {
    breakfast: weekly(20, 30),
    lunch: weekly(30, 45),
    dinner: weekly(45, 60),
    snack: weekly(10, 10),
  },
  mealsOfDay: {},
  minutesPerDay: Array<null>(7).fill(null),
  batchDays: [],
  leftoverMeals: 2,
  declarations: [],
} as const satisfies Partial<Profile>;

/** Age, body, activity, goal. The first call makes the profile. */
export async function saveAbout(
  ports: SaveProfilePorts,
  userId: string,
  input: AboutInput,
  today: IsoDate,
): Promise<ProfileSaved> {
  const before = await ports.profiles.find(userId);
  const stageSince = before ? steadyStage(before, input, today) : input.stageSince;
  return store(ports, userId, { ...(before ?? BEGINNING), ...input, stageSince }, today);
}

/**
 * The form asks for whole weeks or months. Saving it again with the same ones must not move the date they count from,
 * or every visit would set the pregnancy back by some days.
 */
function steadyStage(before: Profile, input: AboutInput, today: IsoDate): IsoDate | null {
  const { stageSince } = before;
  if (stageSince === null || input.stageSince === null) return input.stageSince;
  if (before.reproductiveStage !== input.reproductiveStage) return input.stageSince;
  const counted = (since: IsoDate): number | null => {
    const stage = stageOn({ ...before, stageSince: since }, today);
    if (stage.kind === "none") return null;
    return stage.kind === "pregnant" ? stage.weeks : stage.months;
  };
  const same = counted(stageSince);
  return same !== null && same === counted(input.stageSince) ? stageSince : input.stageSince;
}

export async function saveUnits(
  ports: Pick<SaveProfilePorts, "profiles">,
  userId: string,
  units: UnitSystem,
): Promise<void> {
  await ports.profiles.save(userId, { ...(await existing(ports, userId)), units });
}

/** Diet, allergens, dislikes, meals and time. @throws InvalidInput for a food the catalogue does not have. */
export async function saveEating(
  ports: SaveProfilePorts & { readonly foods: FoodNames },
  userId: string,
  input: EatingInput,
  today: IsoDate,
): Promise<ProfileSaved> {
  const profile = await existing(ports, userId);
  const names = await ports.foods.namesOf(input.dislikes);
  const dislikes = input.dislikes.map((key) => {
    const name = names.get(key);
    if (name === undefined) throw new InvalidInput(undefined, { dislikes: ["Choose foods from the list."] });
    return { key, name };
  });
  // The time for a meal that is left out now is kept for when it comes back.
  const cookingMinutes = { ...profile.cookingMinutes, ...input.cookingMinutes };
  return store(ports, userId, { ...profile, ...input, dislikes, cookingMinutes }, today);
}

/** When meals are eaten, their shares of the day, and how the person cooks. */
export async function saveKitchen(
  ports: SaveProfilePorts,
  userId: string,
  input: KitchenInput,
  today: IsoDate,
): Promise<ProfileSaved> {
  const profile = await existing(ports, userId);
  // What was set for a meal that is left out now is kept for when it comes back.
  const mealsOfDay = { ...profile.mealsOfDay, ...input.mealsOfDay };
  return store(ports, userId, { ...profile, ...input, mealsOfDay }, today);
}

/** The whole of a person's health answers; an empty list erases them. */
export async function saveHealth(
  ports: SaveProfilePorts,
  userId: string,
  declarations: readonly string[],
  today: IsoDate,
): Promise<ProfileSaved> {
  const profile = await existing(ports, userId);
  return store(ports, userId, { ...profile, declarations: [...new Set(declarations)] }, today);
}

/**
 * The priorities, the most important first. Those on hold that the person did not take away stay on hold.
 * @throws InvalidInput naming, by its place, each that may not be chosen.
 */
export async function savePriorities(
  ports: SaveProfilePorts,
  userId: string,
  input: { readonly priorities: readonly ScoredNutrient[]; readonly paused: readonly ScoredNutrient[] },
  today: IsoDate,
): Promise<ProfileSaved> {
  const profile = await existing(ports, userId);
  const targets = targetsOf(profile, today);
  const refused = input.priorities.flatMap((nutrient, place) => {
    const reason = priorityRefusal(targets, nutrient);
    return reason === null ? [] : [[`priorities.${place}`, [reason]] as const];
  });
  if (refused.length > 0) throw new InvalidInput(undefined, Object.fromEntries(refused));
  const onHold = splitPriorities(targets, profile.priorities)
    .paused.map(({ nutrient }) => nutrient)
    .filter((nutrient) => input.paused.includes(nutrient));
  return store(ports, userId, { ...profile, priorities: [...input.priorities, ...onHold] }, today);
}

const targetsOf = (profile: Profile, today: IsoDate) =>
  personalTargets(personOn(profile, today), today, profile.diet);

async function existing(ports: Pick<SaveProfilePorts, "profiles">, userId: string): Promise<Profile> {
  const profile = await ports.profiles.find(userId);
  if (!profile) throw new InvalidInput("Tell us who you are first.");
  return profile;
}

async function store(
  ports: SaveProfilePorts,
  userId: string,
  changed: Profile,
  today: IsoDate,
): Promise<ProfileSaved> {
  const profile = { ...changed, priorities: settlePriorities(targetsOf(changed, today), changed.priorities) };
  await ports.profiles.save(userId, profile);
  return { profile, affectedWeeks: await recheckWeeks(ports, userId, profile, today) };
}
