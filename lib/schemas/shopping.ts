import { z } from "zod";
import { AISLES } from "#lib/domain/shopping/aisles.ts";
import { listName } from "./shopping-list.ts";
import { isoDate } from "./week.ts";

const id = z.uuid("That isn't a list.");
export const listId = z.object({ id });
export const listSwitch = z.object({ id, on: z.boolean() });
export const newListForm = z.object({ name: listName });

const food = z.string().regex(/^[0-9]{5}$/, "That isn't a food of the catalogue.");
export const foodParam = z.object({ food });

/** Servings a recipe is bought for. */
const servings = z.coerce
  .number({ error: "Type a number of servings." })
  .positive("Buy for more than no servings.")
  .max(100, "Buy for at most 100 servings at a time.");

/** A list for days of a week or for a recipe: a new one by its name, or one that is there by its id. */
export const makeListForm = z
  .object({
    week: isoDate.optional(),
    dates: z.array(isoDate).max(14).default([]),
    recipe: z.string().min(1).max(120).optional(),
    servings: servings.optional(),
    onto: z.union([z.literal("new"), z.uuid()]).default("new"),
    name: z.string().trim().default(""),
  })
  .superRefine((form, context) => {
    if (form.week && form.dates.length === 0)
      context.addIssue({ code: "custom", path: ["dates"], message: "Choose at least one day." });
    if (form.recipe && form.servings === undefined)
      context.addIssue({ code: "custom", path: ["servings"], message: "Type a number of servings." });
    if (form.onto !== "new") return;
    const name = listName.safeParse(form.name);
    if (!name.success)
      context.addIssue({ code: "custom", path: ["name"], message: name.error.issues[0]?.message ?? "" });
  });

export const planAnswer = z.object({
  list: id,
  source: z.string().min(1).max(160),
  answer: z.enum(["follow", "keep"]),
});

const shopName = z
  .string()
  .trim()
  .min(1, "Give the shop a name.")
  .max(60, "Use at most 60 characters.")
  .regex(/^[^\n\r]*$/, "A name is one line.");
export const newShopForm = z.object({ name: shopName });
export const shopId = z.object({ id: z.uuid("That isn't a shop.") });
export const restoredShop = z.object({ name: shopName, aisles: z.array(z.enum(AISLES)).max(AISLES.length) });
export const shopOrder = z.object({
  id: z.uuid("That isn't a shop."),
  aisles: z.array(z.enum(AISLES)).max(AISLES.length),
});

export const feedToken = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
