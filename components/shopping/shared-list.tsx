import { AISLE_NAMES } from "#lib/domain/shopping/aisles.ts";
import type { ShoppingList } from "#lib/domain/shopping/list.ts";
import { showList } from "#lib/domain/shopping/shown-list.ts";
import { type Manner, sayToBuy } from "#lib/domain/shopping/words.ts";
import { sheetLength } from "./sheet-length.ts";

/** A list for reading, aisle by aisle. */
export function SharedList({ list, manner }: { readonly list: ShoppingList; readonly manner: Manner }) {
  const shown = showList(list, []);
  const { aisles, ticked } = shown;
  return (
    <div className="list-sheet max-w-3xl" data-length={sheetLength(shown)}>
      {aisles.length === 0 && <p>Nothing is left to buy.</p>}
      {aisles.map(({ aisle, items }) => (
        <section key={aisle} aria-label={AISLE_NAMES[aisle]} className="pt-4 print:pt-2">
          <h2 className="border-b border-ink pb-1 text-lg print:text-sm">{AISLE_NAMES[aisle]}</h2>
          <ul className="ruled">
            {items.map((item) => (
              <li key={item.id} className="flex items-center gap-3 py-2 print:py-0.5">
                <span
                  className="hidden size-3.5 shrink-0 border border-edge print:block"
                  aria-hidden="true"
                />
                <span className="min-w-0 flex-1">
                  <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                    <span className="text-lg/snug print:text-sm">{item.name}</span>
                    <span className="num font-semibold">{sayToBuy(item, manner)}</span>
                  </span>
                  {item.note && <span className="block text-sm">{item.note}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {ticked.length > 0 && (
        <section aria-label="Ticked" className="no-print pt-8 text-soft">
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
    </div>
  );
}
