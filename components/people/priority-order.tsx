"use client";
import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";

export interface OrderItem {
  readonly id: ScoredNutrient;
  readonly name: string;
  readonly target: string;
  /** What is wrong with this choice. */
  readonly error?: string;
}

interface PriorityOrderProps {
  readonly items: readonly OrderItem[];
  readonly onReorder: (ids: readonly ScoredNutrient[], moved: ScoredNutrient) => void;
  readonly onRemove: (id: ScoredNutrient) => void;
}

const TOOL =
  "grid size-9 shrink-0 place-items-center rounded-page text-soft hover:text-leaf aria-disabled:opacity-35 aria-disabled:hover:text-soft noscript:hidden";

/** The chosen nutrients in their order: dragged by mouse, finger or keyboard, or moved by the buttons. */
export function PriorityOrder({ items, onReorder, onRemove }: PriorityOrderProps) {
  const list = useRef<HTMLDivElement>(null);
  const refocus = useRef<string | null>(null);
  const ids = items.map(({ id }) => id);

  // Moving a row takes the focus off its button; it is put back, so that one can press again.
  useEffect(() => {
    if (refocus.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-tool="${refocus.current}"]`)?.focus();
    refocus.current = null;
  });

  const place = (moved: readonly ScoredNutrient[], at: number) => {
    const rest = ids.filter((id) => !moved.includes(id));
    onReorder([...rest.slice(0, at), ...moved, ...rest.slice(at)], moved[0]!);
  };
  const move = (id: ScoredNutrient, by: -1 | 1) => {
    const at = ids.indexOf(id) + by;
    if (at < 0 || at >= ids.length) return;
    refocus.current = `${by === -1 ? "up" : "down"}-${id}`;
    place([id], at);
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder({ keys, target }) {
      const moved = ids.filter((id) => keys.has(id));
      const rest = ids.filter((id) => !keys.has(id));
      const at = rest.indexOf(target.key as ScoredNutrient);
      if (at >= 0) place(moved, target.dropPosition === "after" ? at + 1 : at);
    },
  });

  return (
    <GridList
      ref={list}
      aria-label="Your priorities, the most important first"
      items={items}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[items]}
      renderEmptyState={() => (
        <p className="px-4 py-5 text-soft">Nothing chosen yet. Add what matters to you from the list.</p>
      )}
      className="rounded-page border border-rule bg-sheet"
    >
      {(item) => {
        const at = ids.indexOf(item.id);
        return (
          <GridListItem
            id={item.id}
            textValue={item.name}
            className="flex items-center gap-1 border-b border-rule py-1.5 pr-1 pl-1 last:border-b-0 data-dragging:opacity-50 data-drop-target:bg-leaf-wash"
          >
            <AriaButton slot="drag" aria-label={`Drag ${item.name}`} className={TOOL}>
              <GripVertical className="size-4.5" aria-hidden="true" />
            </AriaButton>
            <span className="w-6 shrink-0 text-center font-display text-xl text-leaf" aria-hidden="true">
              {at + 1}
            </span>
            <span className="min-w-0 flex-1 pl-1">
              <span className="block font-semibold leading-snug">{item.name}</span>
              <span className="num block text-sm text-soft">{item.target}</span>
              {item.error && <span className="block text-sm font-semibold text-stop">{item.error}</span>}
            </span>
            <button
              type="button"
              data-tool={`up-${item.id}`}
              aria-label={`Move ${item.name} up`}
              aria-disabled={at === 0}
              onClick={() => move(item.id, -1)}
              className={TOOL}
            >
              <ArrowUp className="size-4.5" aria-hidden="true" />
            </button>
            <button
              type="button"
              data-tool={`down-${item.id}`}
              aria-label={`Move ${item.name} down`}
              aria-disabled={at === items.length - 1}
              onClick={() => move(item.id, 1)}
              className={TOOL}
            >
              <ArrowDown className="size-4.5" aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label={`Take ${item.name} off the list`}
              onClick={() => onRemove(item.id)}
              className={TOOL}
            >
              <X className="size-4.5" aria-hidden="true" />
            </button>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
