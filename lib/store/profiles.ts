import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { ActivityLevel, Goal, ReferenceSex } from "#lib/domain/nutrition/person.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import type { ProfileStore } from "#lib/use-cases/plan-ports.ts";
import { asJson, fromDate, toDate } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

export const WITH_DISLIKES = {
  dislikes: { include: { food: { select: { description: true } } }, orderBy: { foodKey: "asc" } },
} satisfies Prisma.ProfileInclude;
type Row = Prisma.ProfileGetPayload<{ include: typeof WITH_DISLIKES }>;

export function profileStore(db: PrismaClient): ProfileStore {
  return {
    async find(userId) {
      const row = await db.profile.findUnique({ where: { userId }, include: WITH_DISLIKES });
      return row && toProfile(row);
    },

    async save(userId, profile) {
      const columns = toColumns(profile);
      await db.$transaction([
        db.profile.upsert({ where: { userId }, create: { userId, ...columns }, update: columns }),
        db.dislikedFood.deleteMany({ where: { userId } }),
        db.dislikedFood.createMany({ data: profile.dislikes.map(({ key }) => ({ userId, foodKey: key })) }),
      ]);
    },
  };
}

const toColumns = (profile: Profile) => ({
  birthDate: toDate(profile.birthDate),
  sex: profile.sex,
  reproductiveStage: profile.reproductiveStage,
  stageSince: profile.stageSince && toDate(profile.stageSince),
  prePregnancyWeightKg: profile.prePregnancyWeight,
  heightCm: profile.height,
  weightKg: profile.weight,
  activity: profile.activity,
  goal: profile.goal,
  diet: profile.diet,
  allergens: [...profile.allergens],
  priorities: [...profile.priorities],
  cookingMinutes: asJson(profile.cookingMinutes),
  slots: [...profile.occasions],
  mealsOfDay: asJson(profile.mealsOfDay),
  minutesPerDay: asJson(profile.minutesPerDay),
  batchDays: [...profile.batchDays],
  leftoverMeals: profile.leftoverMeals,
  units: profile.units,
  timeZone: profile.timeZone,
  declarations: [...profile.declarations],
});

// Words in these columns were checked by the profile schema before they were written.
export const toProfile = (row: Row): Profile => ({
  birthDate: fromDate(row.birthDate),
  sex: row.sex as ReferenceSex,
  reproductiveStage: row.reproductiveStage as Profile["reproductiveStage"],
  stageSince: row.stageSince && fromDate(row.stageSince),
  prePregnancyWeight: row.prePregnancyWeightKg === null ? null : kilograms(row.prePregnancyWeightKg),
  height: centimetres(row.heightCm),
  weight: kilograms(row.weightKg),
  activity: row.activity as ActivityLevel,
  goal: row.goal as Goal,
  diet: row.diet as Diet,
  allergens: row.allergens as Allergen[],
  dislikes: row.dislikes.map(({ foodKey, food }) => ({ key: foodKey, name: food.description })),
  priorities: row.priorities as ScoredNutrient[],
  cookingMinutes: row.cookingMinutes as Partial<Record<Occasion, number[]>>,
  occasions: row.slots as Occasion[],
  mealsOfDay: row.mealsOfDay as Profile["mealsOfDay"],
  minutesPerDay: row.minutesPerDay as Profile["minutesPerDay"],
  batchDays: row.batchDays,
  leftoverMeals: row.leftoverMeals,
  units: row.units as Profile["units"],
  timeZone: row.timeZone,
  declarations: row.declarations,
});
