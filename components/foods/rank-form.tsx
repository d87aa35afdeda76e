import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { DIETS, type Diet } from "#lib/domain/catalogue/facts.ts";
import { RANK_BASES, type RankBasis } from "#lib/domain/catalogue/rank-foods.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { DIET_WORDS } from "./fact-words.ts";
import { BASIS_WORDS, NUTRIENT_OPTIONS } from "./rank-words.ts";

interface RankFormProps {
  readonly nutrient: ScoredNutrient;
  readonly per: RankBasis;
  readonly diet: Diet;
  /** Every entry of the catalogue, instead of one line for each everyday food. */
  readonly everything: boolean;
}

/** What to rank by. A plain form: each ranking has an address. */
export function RankForm({ nutrient, per, diet, everything }: RankFormProps) {
  return (
    <form
      action="/foods/rank"
      method="get"
      className="no-print grid items-end gap-4 border-y border-rule py-5 sm:grid-cols-2 lg:grid-cols-[1.2fr_1.2fr_1fr_auto]"
    >
      <Select label="Nutrient" name="nutrient" options={NUTRIENT_OPTIONS} defaultValue={nutrient} />
      <Select
        label="Counted"
        name="per"
        options={RANK_BASES.map((basis) => ({ value: basis, label: BASIS_WORDS[basis] }))}
        defaultValue={per}
      />
      <Select
        label="Diet"
        name="diet"
        options={DIETS.map((option) => ({ value: option, label: DIET_WORDS[option] }))}
        defaultValue={diet}
      />
      <Button type="submit" variant="primary">
        Rank
      </Button>
      <label className="flex min-h-8 items-center gap-2 text-sm sm:col-span-full">
        <input type="checkbox" name="all" value="1" defaultChecked={everything} className="size-4.5" />
        Every entry: raw and cooked forms each on a line, dried herbs, powders, baby food, fast food
      </label>
    </form>
  );
}
