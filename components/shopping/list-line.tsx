"use client";
import clsx from "clsx";
import { Check, ChevronDown } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { type Manner, sayLeftOver, sayNeed, sayToBuy } from "#lib/domain/shopping/words.ts";

interface ListLineProps {
  readonly item: ListItem;
  readonly manner: Manner;
  readonly ticked: boolean;
  /** Who else ticked it; null for oneself and for nobody. */
  readonly tickedBy: string | null;
  /** Left out for somebody who only looks. */
  readonly onTick?: () => void;
  /** What opens under the line. */
  readonly children: ReactNode;
}

/** One thing to buy: a tick as large as a thumb, what to take from the shelf, and behind it what it is for. */
export function ListLine({ item, manner, ticked, tickedBy, onTick, children }: ListLineProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toBuy = sayToBuy(item, manner);
  const detail = ticked
    ? tickedBy && `by ${tickedBy}`
    : [sayNeed(item, manner), sayLeftOver(item, manner)].filter(Boolean).join(" · ");
  const names = otherNames(item);
  return (
    <li className="print:break-inside-avoid">
      <div className="flex items-stretch">
        <label className="relative flex min-h-13 min-w-0 flex-1 items-center gap-3 rounded-page py-2 text-left has-focus-visible:outline-3 has-focus-visible:outline-water print:min-h-0 print:py-0.5">
          <input
            type="checkbox"
            className="absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-default"
            checked={ticked}
            disabled={!onTick}
            aria-label={item.name}
            aria-describedby={`${id}-amount ${id}-detail`}
            onChange={onTick}
          />
          <span
            aria-hidden="true"
            className={clsx(
              "grid size-7 shrink-0 place-items-center rounded-full border-2 print:size-3.5 print:rounded-none print:border",
              ticked ? "border-leaf bg-leaf text-on-leaf" : "border-edge bg-sheet",
            )}
          >
            {ticked && <Check className="size-4.5" />}
          </span>
          <span className="min-w-0 flex-1">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className={clsx("text-lg/snug print:text-sm", ticked && "text-soft line-through")}>
                {item.name}
              </span>
              <span
                id={`${id}-amount`}
                className={clsx("num font-semibold", ticked && "font-normal text-soft")}
              >
                {toBuy}
              </span>
            </span>
            {(detail || item.note || (!ticked && names)) && (
              <span id={`${id}-detail`} className="num block text-sm text-soft">
                {item.note && <span className="text-ink">{item.note}. </span>}
                <span className="print:hidden">
                  {[ticked ? "" : names, detail].filter(Boolean).join(" · ")}
                </span>
              </span>
            )}
          </span>
        </label>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-more`}
          aria-label={`More about ${item.name}`}
          onClick={() => setOpen(!open)}
          className="no-print grid w-11 shrink-0 place-items-center text-soft hover:text-leaf"
        >
          <ChevronDown
            className={clsx("size-5 transition-transform", open && "rotate-180")}
            aria-hidden="true"
          />
        </button>
      </div>
      <div id={`${id}-more`} hidden={!open} className="no-print pb-4 pl-10">
        {open && children}
      </div>
    </li>
  );
}

/** Names the recipes use that say more than the line's own: "cherry tomatoes". */
function otherNames(item: ListItem): string {
  const own = item.name.toLowerCase();
  const names = new Set(item.needs.map((need) => need.name.toLowerCase()));
  const telling = [...names].filter((name) => !own.includes(name) && !name.includes(own.replace(/e?s$/, "")));
  const kinds = [...names].filter(
    (name) => name !== own && name.includes(own) && name.length > own.length + 2,
  );
  const all = [...new Set([...kinds, ...telling])].slice(0, 3);
  return all.length > 0 ? `for ${all.join(", ")}` : "";
}
