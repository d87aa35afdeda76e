// Pure. A small drawing for each recipe, told from its foods and its kind of dish: what stands in it, in its colours.
// The drawing is a value; components/recipes/recipe-mark.tsx puts it on paper.

export const VESSELS = ["plate", "bowl", "soup", "glass", "jar", "board", "dish", "pan"] as const;
export type Vessel = (typeof VESSELS)[number];

export const MARK_SHAPES = [
  ...(["leaf", "round", "bean", "grain", "slice", "cube", "fish", "egg"] as const),
  ...(["strand", "wedge", "berry", "ring", "floret", "drop", "shell", "seed"] as const),
] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** Colours of food; each has a light and a dark twin among the tokens. */
export const MARK_COLOURS = [
  ...(["green", "pale", "orange", "red", "brown", "gold", "white", "purple", "pink", "dark"] as const),
] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

export interface MarkPiece {
  readonly shape: MarkShape;
  readonly colour: MarkColour;
  /** In a square of 48; whole tenths. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees. */
  readonly turn: number;
}

export interface Mark {
  readonly vessel: Vessel;
  readonly pieces: readonly MarkPiece[];
}

export interface MarkedDish {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly grams: number }[];
}

type Look = readonly [shape: MarkShape, colour: MarkColour];

/** The first that fits decides; names are the cook's. Water, salt, oil and spices are not drawn. */
const LOOKS: readonly (readonly [RegExp, Look | null])[] = [
  [/^water|salt$|oil$|pepper$(?<=black pepper)|^sugar|vinegar|baking powder|paprika|cumin|turmeric/i, null],
  [
    /cinnamon|oregano|thyme|cayenne|chilli flakes|curry powder|cornstarch|^mustard|garlic$|ground ginger/i,
    null,
  ],
  [/salmon|trout/i, ["fish", "pink"]],
  [/mackerel|sardine|herring|anchov|tuna/i, ["fish", "dark"]],
  [/cod|tilapia/i, ["fish", "white"]],
  [/prawn/i, ["shell", "pink"]],
  [/mussel|clam/i, ["shell", "dark"]],
  [/egg noodle|spaghetti|rice noodle|glass noodle/i, ["strand", "gold"]],
  [/pasta/i, ["ring", "gold"]],
  [/^eggs?\b/i, ["egg", "white"]],
  [/chicken|turkey/i, ["slice", "gold"]],
  [/beef|steak|lamb|pork|liver/i, ["slice", "brown"]],
  [/tofu|tempeh|feta/i, ["cube", "white"]],
  [/mozzarella|ricotta|cottage|cheddar|cheese/i, ["cube", "gold"]],
  [/chickpea/i, ["round", "gold"]],
  [/black bean/i, ["bean", "dark"]],
  [/kidney bean/i, ["bean", "red"]],
  [/white bean|black-eyed/i, ["bean", "white"]],
  [/lentil/i, ["seed", "brown"]],
  [/edamame|mung|split pea|green bean/i, ["bean", "green"]],
  [/\bpeas\b/i, ["berry", "green"]],
  [/tomato paste|passata|tinned tomato/i, ["drop", "red"]],
  [/cherry tomato/i, ["berry", "red"]],
  [/tomato/i, ["wedge", "red"]],
  [/sweet potato|squash/i, ["cube", "orange"]],
  [/carrot/i, ["slice", "orange"]],
  [/potato/i, ["round", "pale"]],
  [/plantain|banana/i, ["slice", "pale"]],
  [/broccoli/i, ["floret", "green"]],
  [/cauliflower/i, ["floret", "white"]],
  [/mushroom|shiitake/i, ["floret", "brown"]],
  [/spinach|kale|collard|lettuce|pak choi|basil|parsley|coriander|mint/i, ["leaf", "green"]],
  [/cabbage|leek|celery|spring onion|sprout/i, ["leaf", "pale"]],
  [/red pepper/i, ["ring", "red"]],
  [/green pepper|green chilli|jalape/i, ["ring", "green"]],
  [/red chilli/i, ["seed", "red"]],
  [/onion/i, ["ring", "purple"]],
  [/aubergine|beetroot|plum|prune/i, ["round", "purple"]],
  [/courgette|cucumber|okra|asparagus/i, ["slice", "green"]],
  [/avocado|kiwi/i, ["wedge", "green"]],
  [/blueberr|grape|raisin|olive/i, ["berry", "purple"]],
  [/raspberr|strawberr|pomegranate/i, ["berry", "pink"]],
  [/mango|peach|apricot|orange/i, ["wedge", "orange"]],
  [/pineapple|sweetcorn|polenta|masa|lemon/i, ["wedge", "gold"]],
  [/lime\b|lime juice/i, ["wedge", "green"]],
  [/apple|pear/i, ["wedge", "red"]],
  [/date|chocolate|cocoa/i, ["berry", "brown"]],
  [/rice cake|tortilla|chapati|pita|flatbread|bread|crispbread|toast/i, ["slice", "brown"]],
  [/rice|quinoa|couscous|millet/i, ["grain", "white"]],
  [/bulgur|barley|buckwheat|oats|flour|breadcrumb|flakes/i, ["grain", "gold"]],
  [/almond|walnut|cashew|hazelnut|peanut|pistachio|pine nut|brazil/i, ["seed", "brown"]],
  [/seed|tahini/i, ["seed", "gold"]],
  [/coconut|milk|yogurt|kefir|cream/i, ["drop", "white"]],
  [/ginger/i, ["seed", "pale"]],
  [/honey|syrup/i, ["drop", "gold"]],
  [/juice/i, ["drop", "orange"]],
  [/miso|tamari|soy sauce|stock/i, ["drop", "brown"]],
];

const lookOf = (name: string): Look | null => {
  for (const [word, look] of LOOKS) if (word.test(name)) return look;
  return ["round", "brown"];
};

const KINDS: readonly (readonly [RegExp, Vessel])[] = [
  [/smoothie|shake|lassi|drink|juice|\bmilk\b.*(turmeric|training)|turmeric.*milk/i, "glass"],
  [/overnight|pudding|chia|muesli|mix|granola|bircher/i, "jar"],
  [/soup|stew|chowder|broth|dal\b|congee|goulash|tinola|ramen|hot pot|harira|chilli\b|wot|sambar/i, "soup"],
  [/toast|sandwich|taco|wrap|burrito|pita|arepa|flatbread|crispbread|rice cakes|tortilla|pizza/i, "board"],
  [/bake|baked|pie|gratin|lasagne|traybake|squares|muffin|enchilada|stuffed/i, "dish"],
  [/hash|fried|stir-fry|scramble|omelette|shakshuka|frittata|pancake|pad thai|noodles|skillet/i, "pan"],
  [/bowl|porridge|salad|curry|risotto|yogurt|flakes|rings|congee|oats|dip|hummus|guacamole/i, "bowl"],
];
const vesselOf = (name: string): Vessel => KINDS.find(([word]) => word.test(name))?.[1] ?? "plate";

/** FNV-1a, 32 bits: the same text gives the same drawing everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Where pieces may lie, by vessel: the middle and half-widths of an oval, in the square of 48. */
const GROUND: Readonly<Record<Vessel, readonly [x: number, y: number, wide: number, high: number]>> = {
  plate: [24, 24, 13, 13],
  bowl: [24, 19, 14, 6],
  soup: [24, 20, 13, 5],
  glass: [24, 25, 6, 12],
  jar: [24, 27, 8, 11],
  board: [24, 22, 14, 9],
  dish: [24, 24, 15, 9],
  pan: [21, 24, 12, 12],
};
const PIECES = 9;
const KINDS_DRAWN = 5;
/** Turn between one piece and the next that fills a round evenly, as seeds do in a sunflower (degrees). */
const GOLDEN_ANGLE = 137.50776;

/** Draws a dish: up to five of its foods, the weightiest first and most often. Deterministic. */
export function markOf(dish: MarkedDish): Mark {
  const seed = hashOf(`${dish.id} ${dish.name}`);
  const vessel = vesselOf(dish.name);
  const looks: Look[] = [];
  for (const { name } of [...dish.parts].sort((a, b) => b.grams - a.grams)) {
    const look = lookOf(name);
    if (look && !looks.some(([shape, colour]) => shape === look[0] && colour === look[1])) looks.push(look);
    if (looks.length === KINDS_DRAWN) break;
  }
  if (looks.length === 0) looks.push(["round", "brown"]);
  const [x, y, wide, high] = GROUND[vessel];
  const start = seed % 360;
  const pieces = Array.from({ length: PIECES }, (_, index): MarkPiece => {
    // The first three kinds come twice or more, the others once.
    const [shape, colour] = looks[(index * index + index) % Math.min(looks.length, index < 4 ? 5 : 3)]!;
    const angle = ((start + index * GOLDEN_ANGLE) * Math.PI) / 180;
    const distance = Math.sqrt((index + 0.35) / PIECES);
    return {
      shape,
      colour,
      x: tenths(x + Math.cos(angle) * distance * wide),
      y: tenths(y + Math.sin(angle) * distance * high),
      size: tenths(5.2 + ((seed >>> (index * 3)) & 7) * 0.3),
      turn: (seed + index * 71) % 360,
    };
  });
  return { vessel, pieces };
}

const tenths = (n: number) => Math.round(n * 10) / 10;
