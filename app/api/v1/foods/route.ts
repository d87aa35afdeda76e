import { FOOD_GROUPS, isFoodGroupCode } from "#lib/domain/catalogue/food-group.ts";
import { foodSuggestQuery } from "#lib/schemas/food-query.ts";
import { findFoods } from "#lib/server/composition-foods.ts";
import { publicRoute } from "#lib/server/route.ts";

/** Type-ahead: foods like `q`, best first. `{ foods: [{ key, description, group }] }` */
export const GET = publicRoute({
  name: "foods",
  query: foodSuggestQuery,
  run: async ({ query: { q, limit } }) => {
    const { foods } = await findFoods({ text: q, limit, offset: 0 });
    return {
      foods: foods.map(({ key, description, groupCode }) => ({
        key,
        description,
        group: isFoodGroupCode(groupCode) ? FOOD_GROUPS[groupCode] : "",
      })),
    };
  },
});
