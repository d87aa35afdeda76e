// Pure. Says what makes a week impossible, and which wish to loosen, in words a person can act on.
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, isoWeekday } from "#lib/domain/shared/calendar.ts";
import type { PlanBasis } from "./basis.ts";
import type { Impossible, Relaxation, TooFewRecipes } from "./feasibility.ts";
import type { Wish } from "./wishes.ts";

export const OCCASION_NAMES: Readonly<Record<Occasion, string>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  snack: "snack",
  secondSnack: "second snack",
  thirdSnack: "third snack",
};

/** What one leaves out or has, where the fact's own name would not do. */
export const ALLERGEN_WORDS: Readonly<Record<string, string>> = {
  treeNut: "tree nuts",
  crustacean: "crustaceans",
  mollusc: "molluscs",
  soy: "soya",
  peanut: "peanuts",
  egg: "eggs",
};

export function describeWish(wish: Wish): string {
  switch (wish.kind) {
    case "diet":
      return `eating ${wish.diet}`;
    case "allergen":
      return `leaving out ${ALLERGEN_WORDS[wish.allergen] ?? wish.allergen}`;
    case "dislike":
      return `leaving out ${wish.name}`;
    case "never":
      return "leaving out the recipes you never want again";
    case "time":
      return `the limit on time for ${OCCASION_NAMES[wish.occasion]}${onWeekdays(wish.weekdays)}`;
    case "safety":
      return wish.reason;
    case "together":
      return `eating the same as ${wish.name}`;
  }
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const onWeekdays = (weekdays: readonly number[] = []): string =>
  weekdays.length === 0 || weekdays.length === 7
    ? ""
    : ` on ${inWords(weekdays.map((weekday) => WEEKDAYS[weekday - 1]!))}`;

export function describeImpossible(reason: Impossible, basis: Pick<PlanBasis, "startDate" | "days">): string {
  if (reason.kind === "rules cannot be kept")
    return "We found no week that keeps every rule about how often a recipe or a kind of food may come. Unlock a meal, or allow more recipes by loosening a wish.";
  const found = `${shortage(reason, basis)} ${remedy(reason)}`;
  return reason.locked ? `${found} Unlocking a meal may help too.` : found;
}

function shortage(reason: TooFewRecipes, basis: Pick<PlanBasis, "startDate" | "days">): string {
  const { occasion, sharedWith, days, available, needed, meals, fillable } = reason;
  const names = inWords([occasion, ...sharedWith].map((each) => OCCASION_NAMES[each]));
  const weekdays = new Set(days.map((day) => WEEKDAYS[isoWeekday(addDays(basis.startDate, day)) - 1]!));
  const on = days.length === basis.days || weekdays.size === 7 ? "" : ` on ${inWords([...weekdays])}`;
  if (available === 0) return `None of our recipes fits your ${names}${on}.`;
  return available < needed
    ? `Only ${available} of our recipes ${available === 1 ? "fits" : "fit"} your ${names}${on}, and the week needs ${needed} different ones.`
    : `The ${available} recipes that fit your ${names}${on} can fill only ${fillable} of ${meals} meals without coming too often.`;
}

function remedy({ relaxations }: TooFewRecipes): string {
  const ways = (some: readonly Relaxation[]) =>
    inWords(
      some
        .slice(0, 3)
        .map(
          ({ wish, available }) =>
            `${describeWish(wish)} (${available} ${available === 1 ? "recipe" : "recipes"} without it)`,
        ),
      "or",
    );
  const enough = relaxations.filter((way) => way.enough);
  if (enough.length > 0) return `To make a week possible, give up ${ways(enough)}.`;
  if (relaxations.length > 0)
    return `Giving up one wish is not enough; most is gained from ${ways(relaxations)}.`;
  return "No single wish would change that if you gave it up; try loosening two.";
}

const inWords = (words: readonly string[], word: "and" | "or" = "and"): string =>
  new Intl.ListFormat("en-GB", { type: word === "and" ? "conjunction" : "disjunction" }).format(words);
