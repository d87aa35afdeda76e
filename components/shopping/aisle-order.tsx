"use client";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { orderAislesAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { reach } from "#components/ui/reach.ts";
import { showToast } from "#components/ui/toast.tsx";
import { AISLE_NAMES, type Aisle, inOrder, movedAisle } from "#lib/domain/shopping/aisles.ts";

interface AisleOrderProps {
  readonly shop: { readonly id: string; readonly name: string; readonly aisles: readonly string[] };
}

const TOOL =
  "grid size-11 shrink-0 place-items-center rounded-page text-soft hover:text-leaf aria-disabled:opacity-35 aria-disabled:hover:text-soft";

/** The aisles of one shop in the order you walk them: dragged by mouse, finger or keyboard, or moved by the buttons. */
export function AisleOrder({ shop }: AisleOrderProps) {
  const [order, setOrder] = useState(() => inOrder(shop.aisles));
  const list = useRef<HTMLDivElement>(null);
  const refocus = useRef<string | null>(null);

  // Moving a row takes the focus off its button; it is put back, so that one can press again.
  useEffect(() => {
    if (refocus.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-tool="${refocus.current}"]`)?.focus();
    refocus.current = null;
  });

  const save = (next: readonly Aisle[]) => {
    const before = order;
    setOrder(next);
    void reach(orderAislesAction(shop.id, next)).then((result) => {
      if (result.ok) return;
      setOrder(before);
      showToast({ text: result.formError ?? "The order could not be kept." });
    });
  };

  const step = (aisle: Aisle, by: -1 | 1) => {
    const at = order.indexOf(aisle) + by;
    if (at < 0 || at >= order.length) return;
    refocus.current = `${by === -1 ? "up" : "down"}-${aisle}`;
    save(movedAisle(order, aisle, order[by === -1 ? at : at + 1] ?? null));
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": AISLE_NAMES[key as Aisle] })),
    onReorder({ keys, target }) {
      const [moved] = order.filter((aisle) => keys.has(aisle));
      const at = order.indexOf(target.key as Aisle);
      if (moved === undefined || at < 0) return;
      save(movedAisle(order, moved, order[target.dropPosition === "after" ? at + 1 : at] ?? null));
    },
  });

  return (
    <GridList
      ref={list}
      aria-label={`Aisles of ${shop.name}`}
      items={order.map((id) => ({ id }))}
      dependencies={[order]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      className="max-w-md divide-y divide-rule"
    >
      {({ id }) => (
        <GridListItem
          id={id}
          textValue={AISLE_NAMES[id]}
          className="flex items-center gap-1 bg-paper data-dragging:opacity-50 data-drop-target:outline-2 data-drop-target:outline-leaf"
        >
          <AriaButton slot="drag" className={`${TOOL} cursor-grab`}>
            <GripVertical className="size-5" aria-hidden="true" />
          </AriaButton>
          <span className="min-w-0 flex-1">{AISLE_NAMES[id]}</span>
          <button
            type="button"
            className={TOOL}
            data-tool={`up-${id}`}
            aria-label={`Move ${AISLE_NAMES[id]} up`}
            aria-disabled={order[0] === id}
            onClick={() => step(id, -1)}
          >
            <ArrowUp className="size-5" aria-hidden="true" />
          </button>
          <button
            type="button"
            className={TOOL}
            data-tool={`down-${id}`}
            aria-label={`Move ${AISLE_NAMES[id]} down`}
            aria-disabled={order.at(-1) === id}
            onClick={() => step(id, 1)}
          >
            <ArrowDown className="size-5" aria-hidden="true" />
          </button>
        </GridListItem>
      )}
    </GridList>
  );
}
