// Gathers what a nutrient's page shows of the catalogue, the cookbook and the person's week.
import type { RankBasis, RankedFood } from "#lib/domain/catalogue/rank-foods.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { listRecipes } from "#lib/use-cases/list-recipes.ts";
import { nutrientInWeek } from "#lib/use-cases/nutrient-in-week.ts";
import { rankFoods } from "./composition-foods.ts";
import { planning } from "./composition-planning.ts";
import { opinions, recipes } from "./composition-recipes.ts";
import { currentUser } from "./current-user.ts";
import type { MyDay } from "./my-day.ts";
import { todayIn } from "./today-of.ts";

/** Room for foods that a person's own rules leave out. */
const SPARE = 24;
const BASES = ["serving", "100kcal", "100g"] as const;

/** The best foods by each way of counting, for this person's diet, allergies and rules. */
export async function bestFoodsFor(
  nutrient: ScoredNutrient,
  day: MyDay | null,
  most: number,
  bases: readonly RankBasis[] = BASES,
): Promise<{ readonly per: RankBasis; readonly foods: readonly RankedFood[] }[]> {
  const excluded = new Set(
    day?.targets.foodRules.filter(({ perWeek }) => perWeek === 0).map(({ fact }) => fact) ?? [],
  );
  const ranked = [];
  for (const per of bases) {
    const { foods } = await rankFoods({
      nutrient,
      per,
      diet: day?.profile.diet ?? "omnivore",
      allergens: day?.profile.allergens ?? [],
      eligibleOnly: true,
      limit: most + SPARE,
      offset: 0,
    });
    const allowed = foods.filter(({ facts }) => !facts.some((fact) => excluded.has(fact)));
    ranked.push({ per, foods: allowed.slice(0, most) });
  }
  return ranked;
}

/** The dishes that bring most of it, of those this person may eat. */
export async function bestRecipesFor(nutrient: ScoredNutrient, day: MyDay | null, most: number) {
  const user = await currentUser();
  const excluded = new Set(
    day?.targets.foodRules.filter(({ perWeek }) => perWeek === 0).map(({ fact }) => fact) ?? [],
  );
  const found = await listRecipes(
    recipes(),
    {
      text: "",
      slot: null,
      diet: day?.profile.diet ?? "omnivore",
      allergens: day?.profile.allergens ?? [],
      region: null,
      mostMinutes: null,
      mostEnergy: null,
      shelf: null,
      most: nutrient,
      targets: [],
    },
    { own: [], opinions: user ? await opinions().of(user.id) : { favourites: [], never: [] } },
  );
  return found.filter(({ facts }) => !facts.facts.some((fact) => excluded.has(fact))).slice(0, most);
}

/** What the present week brings of it; null for visitors and before a week was planned. */
export async function weekBringsOf(nutrient: ScoredNutrient, day: MyDay | null) {
  const user = await currentUser();
  if (!user || !day) return null;
  return nutrientInWeek(planning(), user.id, nutrient, todayIn(day.profile.timeZone));
}
