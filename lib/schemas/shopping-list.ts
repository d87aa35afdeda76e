import { z } from "zod";
import type {
  ListCommand,
  ListItem,
  ListSource,
  Need,
  ShopFacts,
  ShoppingList,
} from "#lib/domain/shopping/list.ts";
import { LIST_LIMITS } from "#lib/domain/shopping/list-limits.ts";
import { isoDate } from "./week.ts";

const amount = z
  .number({ error: "Type a number." })
  .positive("An amount is more than nothing.")
  .max(1_000_000, "That is more than a shop holds.");
const unit = z.string().trim().max(40, "Use at most 40 characters.");
const count = z.strictObject({ amount, unit });
const oneLine = /^[^\n\r]*$/;

export const listName = z
  .string()
  .trim()
  .min(1, "Give the list a name.")
  .max(LIST_LIMITS.nameLength, `Use at most ${LIST_LIMITS.nameLength} characters.`)
  .regex(oneLine, "A name is one line.");

const itemId = z
  .string()
  .regex(
    /^(food:[A-Za-z0-9-]{1,40}|free:[A-Za-z0-9:_.-]{1,80})$/,
    "A line is either a food or something of your own.",
  );

const need = z.strictObject({
  source: z.string().min(1).max(200).regex(oneLine),
  recipeId: z.string().min(1).max(120),
  recipeName: z.string().max(200),
  name: z.string().max(200),
  date: isoDate.nullable(),
  grams: z.number().nonnegative("A weight is never less than nothing.").max(1_000_000).nullable(),
  count: count.nullable(),
  optional: z.boolean(),
}) satisfies z.ZodType<Need>;
const needs = z.array(need).max(LIST_LIMITS.needsPerLine, "One line can't come from that many meals.");

const note = z
  .string()
  .max(LIST_LIMITS.noteLength, `A note has at most ${LIST_LIMITS.noteLength} characters.`);
const ticked = z
  .strictObject({
    by: z.string().min(1).max(64),
    at: z.number().int().nonnegative(),
    covers: z.number().nonnegative().nullable(),
  })
  .nullable();
const aisle = z.string().max(60);
const home = z.union([z.literal("enough"), z.number().nonnegative().max(1_000_000)]).nullable();

const word = z.string().max(80);
const grams = z.number().positive().max(1_000_000);
const boxes = z.array(z.number().int().positive()).max(12);
const packs = z.array(z.strictObject({ grams, label: word })).max(12);
const shop = z.strictObject({
  sold: z.discriminatedUnion("form", [
    z.strictObject({
      ...{ form: z.literal("piece"), one: word, many: word, grams },
      boxes: z.strictObject({ metric: boxes, us: boxes }),
    }),
    z.strictObject({
      ...{ form: z.literal("pack"), one: word, many: word },
      sizes: z.strictObject({ metric: packs, us: packs }),
    }),
    z.strictObject({ form: z.literal("loose"), waste: z.number().min(0).max(1) }),
  ]),
  staple: z.boolean(),
  keepsDays: z.number().nonnegative().nullable(),
}) satisfies z.ZodType<ShopFacts>;

/** What a list buys for. */
const listSource = z.strictObject({
  id: z.string().min(1).max(160).regex(oneLine),
  label: z.string().max(200),
  dates: z.array(isoDate).max(62),
  declined: z.string().max(200).nullable(),
}) satisfies z.ZodType<ListSource>;

/** A line as devices may write it. */
export const listItem = z.strictObject({
  id: itemId,
  foodKey: z
    .string()
    .regex(/^[0-9]{5}$/, "That isn't a food of the catalogue.")
    .nullable(),
  name: z
    .string()
    .trim()
    .min(1, "Type what to buy.")
    .max(LIST_LIMITS.lineNameLength, `Use at most ${LIST_LIMITS.lineNameLength} characters.`),
  ...{ aisle, shop: shop.nullable(), needs, home },
  typed: count.nullable(),
  note,
  ticked,
  removed: z.boolean(),
}) satisfies z.ZodType<ListItem>;

/** A whole list, as it may stand after merging. */
export const listContent = z.strictObject({
  name: listName,
  sources: z
    .array(listSource)
    .max(LIST_LIMITS.sources, "One list can't buy for that many weeks and recipes."),
  items: z
    .array(listItem)
    .max(LIST_LIMITS.linesMerged, `A list holds at most ${LIST_LIMITS.lines} lines. Start a second one.`),
}) satisfies z.ZodType<ShoppingList>;

export const listCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("rename"), name: listName }),
  z.strictObject({ type: z.literal("cover"), source: listSource }),
  z.strictObject({ type: z.literal("add"), item: listItem }),
  z.strictObject({ type: z.literal("tick"), itemId, ticked }),
  z.strictObject({ type: z.literal("type-amount"), itemId, typed: count.nullable() }),
  z.strictObject({ type: z.literal("note"), itemId, note }),
  z.strictObject({ type: z.literal("move"), itemId, aisle }),
  z.strictObject({ type: z.literal("set-home"), itemId, home }),
  z.strictObject({ type: z.literal("remove"), itemId }),
  z.strictObject({ type: z.literal("restore"), itemId }),
  z.strictObject({ type: z.literal("set-needs"), itemId, needs }),
]) satisfies z.ZodType<ListCommand>;
