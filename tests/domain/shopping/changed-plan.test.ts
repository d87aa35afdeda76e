import { describe, expect, test } from "vitest";
import { applyCommands, EMPTY_LIST } from "#lib/domain/shopping/apply-command.ts";
import { acceptCommands, compare, declineCommand, isWorthAsking } from "#lib/domain/shopping/compare.ts";
import type { ListCommand, ListItem, ListSource, ShoppingList } from "#lib/domain/shopping/list.ts";
import { gramsOf, standingOf } from "#lib/domain/shopping/quantity.ts";
import { sayNeed, sayToBuy } from "#lib/domain/shopping/words.ts";
import { cooking, free, itemsFor, line, METRIC, named, recipe } from "./cookings.ts";

const WEEK: ListSource = { id: "week:plan", label: "This week", dates: [], declined: null };
const stew = recipe("stew", [
  line("11282", "onions", 220),
  line("11215", "garlic", 6),
  line("16057", "chickpeas", 240),
]);
const soup = recipe("soup", [line("11282", "onion", 110), line("11457", "spinach", 200)]);
const at = (date: string) => `week:plan:${date}:dinner`;
const monday = (of = stew, servings = 2) => cooking(of, servings, "2026-11-23", at("2026-11-23"));
const tuesday = (of = soup, servings = 2) => cooking(of, servings, "2026-11-24", at("2026-11-24"));

const made = (...commands: ListCommand[]): ShoppingList =>
  applyCommands(EMPTY_LIST, [
    { type: "rename", name: "Shop" },
    { type: "cover", source: WEEK },
    ...itemsFor(monday(), tuesday()).map((item): ListCommand => ({ type: "add", item })),
    ...commands,
  ]);
const follow = (list: ShoppingList, fresh: readonly ListItem[]) =>
  applyCommands(list, acceptCommands(list, WEEK, compare(list, WEEK, fresh)));
const onions = (list: ShoppingList) => named(list.items, "Onions");
const tick = (itemId: string, covers: number): ListCommand => ({
  type: "tick",
  itemId,
  ticked: { by: "me", at: 1, covers },
});

describe("a plan that changed", () => {
  test("the same plan is no difference", () => {
    const list = made();
    const same = compare(list, WEEK, itemsFor(tuesday(), monday()));
    expect(isWorthAsking(same)).toBe(false);
    expect(same.moved).toEqual([]);
  });

  test("says what comes, goes and changes", () => {
    const difference = compare(made(), WEEK, itemsFor(monday(stew, 4)));
    expect(difference.added).toEqual([]);
    expect(difference.dropped.map(({ item }) => item.name)).toEqual(["Spinach"]);
    expect(
      difference.changed.map(({ item, before, after }) => [item.name, gramsOf(before), gramsOf(after)]),
    ).toEqual([
      ["Onions", 330, 440],
      ["Garlic", 6, 12],
      ["Tinned chickpeas", 240, 480],
    ]);
  });

  test("following it drops what nobody touched and keeps what somebody did", () => {
    const list = made(
      { type: "note", itemId: "food:11457", note: "the young leaves" },
      { type: "type-amount", itemId: "food:16057", typed: { amount: 3, unit: "tins" } },
      { type: "add", item: free("roll", "Kitchen roll") },
      tick("food:11215", 6),
    );
    const after = follow(list, []);
    expect(named(after.items, "Onions").removed).toBe(true);
    expect(named(after.items, "Spinach")).toMatchObject({
      removed: false,
      note: "the young leaves",
      needs: [],
    });
    expect(named(after.items, "Tinned chickpeas")).toMatchObject({ removed: false, typed: { amount: 3 } });
    expect(named(after.items, "Garlic")).toMatchObject({ removed: false, ticked: { by: "me" } });
    expect(named(after.items, "Kitchen roll").removed).toBe(false);
  });

  test("a ticked line that needs more asks for the rest and stays ticked for what it had", () => {
    const list = made(tick("food:11282", 330));
    expect(standingOf(onions(list))).toBe("ticked");
    const after = follow(list, itemsFor(monday(stew, 6), tuesday()));
    expect(onions(after).ticked).toMatchObject({ covers: 330 });
    expect(standingOf(onions(after))).toBe("open");
    // 770 g in all, 440 g of it still to come: four onions of 110 g.
    expect(sayToBuy(onions(after), METRIC).replace("\u00a0", " ")).toBe("4 onions");
    expect(sayNeed(onions(after), METRIC).replaceAll("\u00a0", " ")).toBe(
      "needs 770 g, 330 g bought or at home",
    );
  });

  test("a line somebody removed does not come back by itself", () => {
    const list = made({ type: "remove", itemId: "food:11457" });
    const more = compare(list, WEEK, itemsFor(monday(), tuesday(soup, 8)));
    expect(more.changed.filter(({ item }) => !item.removed).map(({ item }) => item.name)).toEqual(["Onions"]);
    expect(named(follow(list, itemsFor(monday(), tuesday(soup, 8))).items, "Spinach").removed).toBe(true);
  });

  test("needs from a recipe added by hand are not the week's to change", () => {
    const extra = itemsFor({ ...cooking(soup), source: "recipe:soup" });
    const list = applyCommands(
      made(),
      extra.map((item): ListCommand => ({ type: "add", item })),
    );
    expect(gramsOf(onions(list).needs)).toBe(440);
    expect(gramsOf(onions(follow(list, [])).needs)).toBe(110);
  });

  test("a difference that was declined is not asked again, the next one is", () => {
    const list = made();
    const fresh = itemsFor(monday(stew, 4), tuesday());
    const difference = compare(list, WEEK, fresh);
    const declined = applyCommands(list, [declineCommand(WEEK, difference)]);
    expect(declined.items).toEqual(list.items);
    expect(declined.sources[0]!.declined).toBe(compare(declined, WEEK, fresh).fingerprint);
    expect(compare(declined, WEEK, itemsFor(monday(stew, 6), tuesday())).fingerprint).not.toBe(
      declined.sources[0]!.declined,
    );
  });

  test("meals that only change their days change no amounts", () => {
    const swapped = compare(made(), WEEK, itemsFor(monday(soup), tuesday(stew)));
    expect(isWorthAsking(swapped)).toBe(false);
    expect(swapped.moved.length).toBeGreaterThan(0);
  });
});

describe("commands", () => {
  test("each is safe to repeat", () => {
    const commands: ListCommand[] = [
      ...itemsFor(monday()).map((item): ListCommand => ({ type: "add", item })),
      tick("food:11215", 6),
      { type: "remove", itemId: "food:16057" },
      { type: "note", itemId: "food:11282", note: "red" },
      { type: "move", itemId: "food:11282", aisle: "household" },
      { type: "cover", source: WEEK },
    ];
    let list = EMPTY_LIST;
    for (const command of commands) {
      const once = applyCommands(list, [command]);
      expect(applyCommands(once, [command])).toEqual(once);
      list = once;
    }
  });
});
