// Pure. Words that tell of meat and animal fat outside the meat groups. A flavour counts as the meat.
import type { FoodGroupCode } from "../food-group.ts";
import { anyOf, everyOf, type WordRule } from "./word-rule.ts";

/** Groups whose foods are plants, milk or eggs: "Egg, duck" and "coconut meat" would mislead there. */
const NEVER_MEAT: readonly FoodGroupCode[] = ["0100", "0200", "0900", "1200", "2000"];

/** Rolls and relishes are named after the sausage they go with, sauces after the roast. */
const NAMED_AFTER_MEAT = everyOf`
  rolls?,[^,]*hamburger[^,]* | hamburger[^,]*buns? | hamburger rolls? | pickle relish, hot dog |
  pickle relish, hamburger | steak fries | steak cut | sauce, steak | sauce, duck | nut ?meats? | coating for pork | taco shells`;

export const MEAT_WORDS: readonly WordRule[] = [
  {
    facts: ["beef"],
    words: anyOf`beef | steaks?\b | hamburger | cheeseburger | burgers?\b | whopper | big mac\b | quarter pounder |
      sirloin | brisket | pastrami | meatballs?\b | meat ?loaf | salisbury | stroganoff | big n' tasty |
      pot roast | rib roast | chili con carne | chili, no beans | franks?\b | frankfurter | hot ?dogs?\b |
      wiener | corn ?dog | tacos?\b | suet\b | gravy, au jus`,
    except: NAMED_AFTER_MEAT,
    notIn: [...NEVER_MEAT, "0500", "1000", "1500", "1700"],
  },
  {
    facts: ["pork"],
    words: anyOf`pork | hams?\b | bacon | sausages?\b | salami | pepperoni | bologna | chorizo | prosciutto |
      franks?\b | frankfurter | hot ?dogs?\b | wiener | corn ?dog | chitterlings | lard\b | spareribs | mcrib |
      carnitas | refried beans, canned, traditional`,
    except: NAMED_AFTER_MEAT,
    notIn: [...NEVER_MEAT, "0500", "0700", "1300", "1500", "1700"],
  },
  {
    facts: ["poultry"],
    words: anyOf`chickens?\b | turkey\b | poultry | hens?\b | nuggets\b | mcchicken | mcnuggets | chick-n |
      giblets?\b | ducks?\b | goose\b | quail\b | pheasant | grouse | ptarmigan`,
    except: everyOf`poultry seasoning | whole grain nuggets | salmon nuggets | sauce, duck`,
    notIn: [...NEVER_MEAT, "1000", "1300", "1700"],
  },
  {
    facts: ["meat", "redMeat"],
    words: anyOf`lamb\b | mutton | veal\b | venison | gyros?\b`,
    notIn: NEVER_MEAT,
  },
  {
    facts: ["game", "redMeat"],
    words: anyOf`bison\b | buffalo\b | deer\b | elk\b | moose\b | caribou | bear\b | squirrel | seal\b |
      sea lion | walrus | whale\b`,
    except: everyOf`buffalo wings | buffalo chik | buffalo sauce | seal oil`,
    onlyIn: ["2100", "2200", "3500", "3600"],
  },
  {
    facts: ["meat"],
    words: anyOf`meats?\b | pepper ?pot | menudo | tripe\b | livers?\b | pate\b | jerky | bolognese | owl\b`,
    except: everyOf`nut ?meats? | cod liver`,
    notIn: [...NEVER_MEAT, "1500"],
  },
];

export const ANIMAL_FAT_WORDS: readonly WordRule[] = [
  {
    facts: ["animalFat"],
    words: anyOf`lard\b | beef tallow | mutton tallow | suet\b | bacon grease | drippings | broth\b | stock\b |
      bouillon | consomme | gravy\b | refried beans, canned, traditional | pork skins | oil, beluga |
      oil, walrus | oil, whale | oil, bearded seal | oil, spotted seal | seal oil | ^fat, | ^animal fat`,
    except: everyOf`vegetable broth | fish broth | stock, fish`,
    notIn: ["0100", "0200", "0900", "1200"],
  },
];
