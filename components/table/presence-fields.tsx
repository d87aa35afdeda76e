import { OCCASION_NAMES } from "#components/people/eating-words.ts";
import { Select } from "#components/ui/select.tsx";
import type { Presence } from "#lib/domain/planner/basis.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";

const CHOICES: readonly { readonly value: Presence; readonly label: string }[] = [
  { value: "together", label: "With you, from one pot" },
  { value: "apart", label: "Something of their own" },
  { value: "away", label: "Not here" },
];

interface PresenceFieldsProps {
  readonly occasions: readonly Occasion[];
  readonly value: (occasion: Occasion) => string;
  readonly error: (name: string) => readonly string[] | undefined;
}

/** Where somebody eats at each of the day's meals. */
export function PresenceFields({ occasions, value, error }: PresenceFieldsProps) {
  return (
    <div className="grid max-w-2xl gap-4 sm:grid-cols-2">
      {occasions.map((occasion) => (
        <Select
          key={occasion}
          label={OCCASION_NAMES[occasion]}
          name={`at-${occasion}`}
          options={CHOICES}
          defaultValue={value(occasion) || "together"}
          error={error(`at-${occasion}`)}
        />
      ))}
    </div>
  );
}
