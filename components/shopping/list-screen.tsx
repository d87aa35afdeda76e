"use client";
import { useCallback, useState } from "react";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { AISLE_NAMES } from "#lib/domain/shopping/aisles.ts";
import type { Difference } from "#lib/domain/shopping/compare.ts";
import { perishableLeftOvers, type RecipeUse } from "#lib/domain/shopping/left-overs.ts";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { LIST_LIMITS } from "#lib/domain/shopping/list-limits.ts";
import { coveredOnceTicked } from "#lib/domain/shopping/quantity.ts";
import { showList } from "#lib/domain/shopping/shown-list.ts";
import type { Manner } from "#lib/domain/shopping/words.ts";
import { type OpenedList, useList } from "#lib/sync/client/use-list.ts";
import { AddLine } from "./add-line.tsx";
import { FeedPanel } from "./feed-panel.tsx";
import { LeftOverNotes } from "./left-over-notes.tsx";
import { LineDetails } from "./line-details.tsx";
import { ListLine } from "./list-line.tsx";
import { ListState } from "./list-state.tsx";
import { ListTools } from "./list-tools.tsx";
import { NothingToBuy } from "./nothing-to-buy.tsx";
import { PlanChange } from "./plan-change.tsx";
import { SetAside } from "./set-aside.tsx";
import { sheetLength } from "./sheet-length.ts";
import { ShopChoice } from "./shop-choice.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useUndo } from "./use-undo.ts";

interface ListScreenProps {
  readonly opened: OpenedList;
  /** The one this device is in first. */
  readonly shops: readonly {
    readonly id: string;
    readonly name: string;
    readonly aisles: readonly string[];
  }[];
  readonly changes: readonly {
    readonly source: { readonly id: string; readonly label: string };
    readonly difference: Difference;
  }[];
  /** Recipes that would use fresh food left over. */
  readonly recipes: readonly RecipeUse[];
  readonly manner: Manner;
  readonly feedMade: boolean;
  /** Others who shop from this list, by name. */
  readonly people: readonly { readonly userId: string; readonly name: string }[];
}

/** The list one holds in the shop. */
export function ListScreen({ opened, shops, changes, recipes, manner, feedMade, people }: ListScreenProps) {
  const others = new Map(people.map(({ userId, name }) => [userId, name]));
  const { list, dispatch, status, problem, unsent, mayChange, discard } = useList(opened);
  const { done, run, undo, dismiss } = useUndo(dispatch);
  const [shop, chooseShop] = useState(shops[0]?.id);
  const order = shops.find(({ id }) => id === shop)?.aisles ?? [];
  const shown = showList(list, order);

  const lines = list.items.length;
  const add = useCallback(
    (item: ListItem): string | null => {
      if (lines >= LIST_LIMITS.lines)
        return `A list holds at most ${LIST_LIMITS.lines} lines. Start a second one for the rest.`;
      run([{ type: "add", item }], {
        text: `${item.name} added`,
        undo: [{ type: "remove", itemId: item.id }],
      });
      return null;
    },
    [lines, run],
  );
  // Whoever takes an untick back ticks it themselves.
  const mine = (item: ListItem) => item.ticked && { ...item.ticked, by: opened.userId };
  const tick = (item: ListItem) => {
    const covers = coveredOnceTicked(item, manner.units);
    run(
      [
        {
          type: "tick",
          itemId: item.id,
          ticked: { by: opened.userId, at: Date.now(), covers },
        },
      ],
      { text: `${item.name} ticked`, undo: [{ type: "tick", itemId: item.id, ticked: mine(item) }] },
    );
  };
  const untick = (item: ListItem) =>
    run([{ type: "tick", itemId: item.id, ticked: null }], {
      text: `${item.name} is to be bought again`,
      undo: [{ type: "tick", itemId: item.id, ticked: mine(item) }],
    });

  const line = (item: ListItem, ticked: boolean) => (
    <ListLine
      key={item.id}
      item={item}
      manner={manner}
      ticked={ticked}
      tickedBy={others.get(item.ticked?.by ?? "") ?? null}
      onTick={mayChange ? () => (ticked ? untick(item) : tick(item)) : undefined}
    >
      <LineDetails item={item} manner={manner} mayChange={mayChange} onRun={run} />
    </ListLine>
  );
  const { of, done: bought } = shown.progress;

  return (
    <>
      <PageHeading
        title={list.name}
        crumbs={[{ href: "/shopping", label: "Shopping" }, { label: list.name }]}
      />
      {changes.map(({ source, difference }) => (
        <PlanChange
          key={source.id}
          listId={opened.id}
          source={source}
          difference={difference}
          manner={manner}
          mayChange={mayChange}
        />
      ))}
      <ListState status={status} problem={problem} unsent={unsent} onDiscard={discard} />
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="list-sheet min-w-0" data-length={sheetLength(shown)}>
          <div className="no-print space-y-5 pb-4">
            {mayChange && <AddLine onAdd={add} />}
            <ShopChoice shops={shops} chosen={shop} onChoose={chooseShop} />
            {of > 0 && (
              <Progress
                label={bought === of ? "All ticked" : "Ticked"}
                value={bought / of}
                text={`${bought} of ${of}`}
              />
            )}
          </div>
          {shown.aisles.map(({ aisle, items }) => (
            <section key={aisle} aria-label={AISLE_NAMES[aisle]} className="pt-4 print:pt-2">
              <h2 className="border-b border-ink pb-1 text-lg print:text-sm">{AISLE_NAMES[aisle]}</h2>
              <ul className="ruled">{items.map((item) => line(item, false))}</ul>
            </section>
          ))}
          {of === 0 && <NothingToBuy home={shown.home.length} />}
          {shown.ticked.length > 0 && (
            <section aria-label="Ticked" className="no-print pt-8">
              <h2 className="border-b border-rule pb-1 text-lg text-soft">Ticked</h2>
              <ul className="ruled">{shown.ticked.map((item) => line(item, true))}</ul>
            </section>
          )}
          <SetAside
            title={`At home: ${shown.home.length}`}
            note="Your pantry covers these, or they are staples that are not out."
            items={shown.home}
            label="Buy it anyway"
            onPress={
              mayChange
                ? (item) =>
                    run([{ type: "set-home", itemId: item.id, home: null }], {
                      text: `${item.name} is on the list`,
                      undo: [{ type: "set-home", itemId: item.id, home: item.home }],
                    })
                : null
            }
          />
          <SetAside
            title={`Removed: ${shown.removed.length}`}
            items={shown.removed}
            label="Put back"
            onPress={
              mayChange
                ? (item) =>
                    run([{ type: "restore", itemId: item.id }], {
                      text: `${item.name} is back`,
                      undo: [{ type: "remove", itemId: item.id }],
                    })
                : null
            }
          />
          <UndoBar done={done} onUndo={undo} onDismiss={dismiss} />
        </div>
        <aside className="no-print">
          <ListTools
            listId={opened.id}
            list={list}
            order={order}
            manner={manner}
            mayChange={mayChange}
            onRun={run}
          />
          <LeftOverNotes
            leftOvers={perishableLeftOvers(list, manner.units)}
            recipes={recipes}
            manner={manner}
          />
          <Disclosure summary="An address for other tools" className="border-t border-rule py-4">
            <FeedPanel listId={opened.id} made={feedMade} />
          </Disclosure>
        </aside>
      </div>
    </>
  );
}
