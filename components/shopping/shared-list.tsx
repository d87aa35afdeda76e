import { AISLE_NAMES } from "#lib/domain/shopping/aisles.ts";
import { lineText } from "#lib/domain/shopping/export-list.ts";
import type { ShoppingList } from "#lib/domain/shopping/list.ts";
import { showList } from "#lib/domain/shopping/shown-list.ts";
import type { Manner } from "#lib/domain/shopping/words.ts";

/** A list for reading, aisle by aisle. */
export function SharedList({ list, manner }: { readonly list: ShoppingList; readonly manner: Manner }) {
  const { aisles, ticked } = showList(list, []);
  return (
    <>
      {aisles.length === 0 && <p>Nothing is left to buy.</p>}
      {aisles.map(({ aisle, items }) => (
        <section key={aisle} aria-label={AISLE_NAMES[aisle]} className="pt-4">
          <h2 className="border-b border-ink pb-1 text-lg">{AISLE_NAMES[aisle]}</h2>
          <ul className="ruled">
            {items.map((item) => (
              <li key={item.id} className="py-2">
                {lineText(item, manner)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {ticked.length > 0 && (
        <section aria-label="Ticked" className="pt-8 text-soft">
          <h2 className="border-b border-rule pb-1 text-lg">Ticked</h2>
          <ul className="ruled">
            {ticked.map((item) => (
              <li key={item.id} className="py-2 line-through">
                {item.name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
