// Pure. Ingredients that a plain food's name does not say, food by food: standard recipes and usual make-up.
import type { FoodFact } from "../facts.ts";
import type { FoodGroupCode } from "../food-group.ts";
import { anyOf, type WordRule } from "./word-rule.ts";

const sauces: readonly FoodGroupCode[] = ["0600"];

export const USUAL_ADDITIONS: readonly WordRule[] = [
  // SR28's eggs cooked in a pan are cooked in butter or margarine, scrambled and omelette ones with milk.
  { facts: ["milk"], words: anyOf`egg, whole, cooked, (?:fried|omelet|scrambled)`, onlyIn: ["0100"] },
  // Bought broths may hold whey, soya and wheat protein; those cooked at home hold what SR28's recipe says.
  {
    facts: ["soy", "gluten"],
    words: anyOf`soup, (?:chicken|beef) broth | soup, (?:swanson, )?vegetable broth`,
    onlyIn: sauces,
  },
  { facts: ["milk"], words: anyOf`soup, (?:chicken|beef) broth`, onlyIn: sauces },
  { facts: ["beef"], words: anyOf`soup, stock, beef`, onlyIn: sauces },
  { facts: ["poultry"], words: anyOf`soup, stock, chicken`, onlyIn: sauces },
  { facts: ["gluten"], words: anyOf`sauce, worcestershire`, onlyIn: sauces },
  { facts: ["sesame"], words: anyOf`sauce, hoisin`, onlyIn: sauces },
  { facts: ["gluten", "wheat"], words: anyOf`sauce, oyster`, onlyIn: sauces },
  {
    facts: ["soy"],
    words: anyOf`hummus, commercial | peanut butter, smooth, reduced fat | peanut spread`,
    onlyIn: ["1600"],
  },
  // Miso is often fermented with barley.
  { facts: ["gluten"], words: anyOf`miso\b`, onlyIn: ["1600"] },
  { facts: ["celery"], words: anyOf`yeast extract spread`, onlyIn: ["1100"] },
  {
    facts: ["soy"],
    words: anyOf`chocolate, dark | candies, [\w, ]*chocolate | baking chocolate, mexican`,
    onlyIn: ["1900"],
  },
  { facts: ["gluten"], words: anyOf`snacks, pretzels`, onlyIn: ["2500"] },
  { facts: ["egg"], words: anyOf`noodles, flat, crunchy`, onlyIn: ["2000"] },
  { facts: ["soy"], words: anyOf`oil, pam\b`, onlyIn: ["0400"] },
];

/** Words that a rule would take for gluten or wheat where the name says otherwise. */
export const SAYS_GLUTEN_FREE = /\bgluten[- ]+free\b|\bwheat[- ]free\b/;
/** Tamari "made from soy": brewed without wheat. */
export const BREWED_WITHOUT_WHEAT = /^soy sauce made from soy \(tamari\)/;

export const GLUTEN_FACTS: readonly FoodFact[] = ["gluten", "wheat"];
