// Pure. Is the whole make-up of a food told by its name? A spinach is; a canned soup is not. Of a food whose
// ingredients are not all known, no allergen can be ruled out and no diet but the omnivore's is safe.
import type { FoodGroupCode } from "../food-group.ts";
import { plainBakeFacts } from "./baked-goods.ts";
import { anyOf, startsWith } from "./word-rule.ts";

/** Made-up foods through and through. Sausages and sliced meats may hold milk, soya, wheat or nuts. */
const NEVER_TOLD: ReadonlySet<FoodGroupCode> = new Set<FoodGroupCode>([
  "0300",
  "0700",
  "2100",
  "2200",
  "3600",
]);

/** Groups of made-up foods: only what matches is a plain one. */
const PLAIN_AMONG_MADE_UP: Partial<Record<FoodGroupCode, RegExp>> = {
  "0600": startsWith`soup, stock, | soup, (?:chicken|beef) broth, (?:ready|low sodium|less) | soup, (?:swanson, )?vegetable broth |
    fish broth | sauce, homemade, white | sauce, fish | sauce, worcestershire | sauce, ready-to-serve, pepper |
    sauce, salsa, (?:verde, )?ready | sauce, pasta, spaghetti | sauce, hot chile, sriracha | sauce, teriyaki, ready |
    sauce, hoisin | sauce, oyster | sauce, (?:peppers|chili, peppers), hot | sauce, tomato chili`,
  "0800": startsWith`cereals, oats, (?:regular|instant, fortified, plain) | cereals, quaker, quick oats |
    cereals, (?:quaker, )?oat bran | cereals, (?:corn|farina) | cereals, quaker, (?:corn grits, instant, plain|hominy grits) |
    cereals, cream of (?:rice|wheat) | cereals, malt-o-meal, (?:original|farina) | cereals, wheatena |
    cereals, (?:quaker, )?whole wheat | cereals ready-to-eat, wheat germ, toasted, plain |
    cereals ready-to-eat, sun country, kretschmer (?:toasted wheat bran|wheat germ) |
    cereals ready-to-eat, quaker, (?:quaker puffed|shredded wheat) | cereals ready-to-eat, (?:rice|wheat), puffed |
    cereals ready-to-eat, post, shredded wheat, original | cereals ready-to-eat, weetabix | millet, puffed`,
  "1400": startsWith`alcoholic beverages?, (?:beer|wine|distilled|rice) | alcoholic beverage, wine | beverages, (?:water|tea, (?:black|green), brewed) |
    water, (?:bottled, generic|bottled, non) | beverages, tea, (?:herb|hibiscus|green, brewed|instant, unsweetened) |
    beverages, coffee, (?:brewed|instant, (?:regular|decaffeinated)) | beverages, (?:chocolate )?almond milk |
    beverages, rice milk | beverages, coconut water | beverages, carbonated, club soda | beverages, malt liquor`,
  "1900": startsWith`sugars?, | honey$ | molasses | syrups?, (?:corn|maple|sorghum|malt|cane) | syrups, grenadine |
    sweeteners?, | jams | jellies | marmalade | fruit butters | cocoa, dry powder | baking chocolate, (?:unsweetened|mexican) |
    chocolate, dark | candies, (?:semisweet|sweet|milk|carob) ?(?:chocolate|, unsweetened)?$ | candies, chocolate, dark |
    pectin | gelatins, dry powder, unsweetened`,
  "2500": startsWith`snacks, popcorn, (?:air|oil-popped, (?:white|unsalted)|home-prepared|cakes) | snacks, rice cakes |
    snacks, rice cracker brown rice, plain | snacks, corn cakes | snacks, tortilla chips, (?:plain|unsalted|light) |
    tortilla chips, (?:yellow|low fat) | snacks, tortilla chips, low fat, unsalted |
    snacks?, potato chips, (?:plain|unsalted|lightly salted|reduced fat) | potato chips, without |
    snacks, corn-based, extruded, chips, (?:plain|unsalted) | snacks, kraft, cornnuts, plain | snacks, banana chips |
    snacks, (?:plantain|taro|yucca|sweet potato) | snacks, potato sticks | snacks, pretzels, hard, plain |
    rice cake, cracker`,
};

/** Groups of plain foods: what matches was made up in a kitchen or factory all the same. */
const MADE_UP_AMONG_PLAIN: Partial<Record<FoodGroupCode, RegExp>> = {
  "0100": anyOf`ice cream | light ice cream | fat free ice cream | egg substitute | egg mix | eggs, scrambled, frozen |
    protein supplement | nutritional supplement | cheese sauce | cream substitute | dessert topping |
    whipped topping | whipped cream substitute | imitation | milk, imitation | milk substitutes | milk, filled |
    sour dressing | sour cream, imitation | cheese substitute | butter replacement | beverage, | milk dessert |
    milk shakes | parmesan cheese topping | cheese,[^,]* imitation | american cheddar, imitation`,
  "0200": anyOf`seasoning mix | pace,`,
  "0400": anyOf`dressing, (?!mayonnaise, (?:regular|soybean)|home recipe, vinegar) | creamy dressing |
    mayonnaise, (?:reduced|low|made) | mayonnaise dressing | sandwich spread | butter replacement`,
  "0500": anyOf`breaded | batter | nuggets | chicken patty | tenders | fajita | taco | gravy | deli | rotisserie |
    basted | canned | seasoned | roll\b | sticks | bbq | diced`,
  "0900": anyOf`smoothie | candied fruit | sauce, cooked`,
  "1000": anyOf`hormel | oriental | breaded | usda commodity`,
  "1100": anyOf`au gratin | scalloped | souffle | pudding | potato salad | potato pancakes | candied | onion rings |
    potato puffs | puffs | french fried | mashed, ready-to-eat | with butter sauce | seasoned | italian style |
    harvard | kimchi | chowchow | with herbs and cheese | spanish style | vegetable smoothie | daily greens |
    potato wedges | hash brown, refrigerated | roasted, salt added | o'brien | yellow fleshed | pie mix`,
  "1200": anyOf`formulated | glazed`,
  "1300": anyOf`vpp | breaded | jerky`,
  "1500": anyOf`fish sticks | gefiltefish | tuna salad | breaded | batter | surimi | crab cakes | nuggets | cooked, fried`,
  "1600": anyOf`beans, baked | baked beans | pork and beans | chili | campbell | pace, | refried beans, canned, traditional |
    frijoles | falafel | loma linda | worthington | morningstar | gardenburger | meatless | veggie burgers |
    vegetarian | luncheon slices | sandwich spread | bacon bits | tofu yogurt | meat extender | with pork`,
  "1700": anyOf`breaded`,
  "2000": anyOf`tortilla mix | noodles, flat, crunchy`,
  "3500": anyOf`stew | soup | bread | tamales | agutuk | tortilla | frybread | corned beef | mush\b | chilchen |
    willow, leaves in oil`,
};

/** True when the name of a food does not tell all that is in it. */
export function isUndeclared(group: FoodGroupCode, text: string): boolean {
  if (NEVER_TOLD.has(group)) return true;
  if (group === "1800") return plainBakeFacts(text) === null;
  const plain = PLAIN_AMONG_MADE_UP[group];
  if (plain) return !plain.test(text);
  return MADE_UP_AMONG_PLAIN[group]?.test(text) ?? false;
}
