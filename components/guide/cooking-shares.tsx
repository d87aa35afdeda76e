import { type CookedShare, WAYS_OF_COOKING } from "#lib/domain/recipes/nutrient-retention.ts";

/** What each way of cooking leaves, in percent of the raw amount; read from the published table. */
export function CookingShares({
  rows,
  name,
}: {
  readonly rows: readonly CookedShare[];
  readonly name: string;
}) {
  return (
    <table className="w-full max-w-2xl border-collapse text-sm">
      <caption className="pb-2 text-left text-soft">
        Percent of the raw {name.toLowerCase()} that is kept. A dash: the table has no factor of its own.
      </caption>
      <thead>
        <tr className="border-b-2 border-ink">
          <th scope="col" className="py-1.5 text-left align-bottom font-semibold">
            Food
          </th>
          {WAYS_OF_COOKING.map(({ id, label }) => (
            <th key={id} scope="col" className="w-[17%] py-1.5 pl-2 text-right align-bottom font-semibold">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ food, kept }) => (
          <tr key={food} className="border-b border-rule">
            <th scope="row" className="py-1.5 text-left font-normal">
              {food}
            </th>
            {WAYS_OF_COOKING.map(({ id }) => (
              <td key={id} className="num py-1.5 pl-2 text-right">
                {kept[id] ?? "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
