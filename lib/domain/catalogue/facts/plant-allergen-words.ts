// Pure. Words that tell of gluten, soya, peanuts, nuts, sesame, mustard, celery and lupin.
// Oats are "oats", not "gluten": pure oats hold none of its proteins, ordinary oats often hold traces of wheat.
// Coconut is no tree nut here: the EU list (Regulation 1169/2011, annex II) never had it, and the US Food and Drug
// Administration took it off its list in January 2025. Nutmeg and water chestnut are no nuts. Chestnut, ginkgo,
// pine nut, acorn and others that one list has and another has not count as nuts. Oils count as what they are
// pressed from, though refined ones hold next to no protein.
import { anyOf, everyOf, type WordRule } from "./word-rule.ts";

/** Flours and doughs of other plants, and things named after wheaten food. */
const NOT_WHEAT = everyOf`
  (?:corn|rice|soy|potato|oat|millet|sorghum|buckwheat|chickpea|peanut|carob|cottonseed|sesame|sunflower seed) flours? |
  corn and soy flours | arrowroot flour | acorn flour | sesame flour | barley flour | rye flour | oat flour |
  rice noodles | rice cracker | rice crackers | noodles, chinese, cellophane | vermicelli, made from soy |
  pasta, gluten[- ]* | (?:rice|corn|popcorn) cakes? | cakes?, rice | taco shells | tostada shells |
  fruit rolls? | candy rolls | chicken roll | breast roll | chocolate-flavor roll | pie fillings? |
  pumpkin pie (?:mix|spice) | pork skins | (?:sauce, pasta|prego pasta|p rego pasta)[^(]* |
  spaghetti sauce | sauce, pizza | squash, winter, spaghetti | sandwich spread | shortening bread |
  shortening cake mix | for cakes and frostings | flaky pastries |
  danish, domestic | bread and butter | pickle relish, hamburger | rice cake, cracker | popcorn, cakes`;

export const GLUTEN_WORDS: readonly WordRule[] = [
  {
    facts: ["gluten", "wheat"],
    words: anyOf`wheat | mini-wheats | flours?\b | bread\b | breads\b | breaded | breading | breadsticks? | batter |
      hand battered | buns?\b | rolls?\b | bagel | pasta\b | macaroni | spaghetti | noodles?\b | lasagna |
      ravioli | tortellini | penne\b | farfalle | fettuccine | ziti\b | couscous | bulgur | semolina | farina |
      crackers?\b | cookies?\b | cakes?\b | coffeecake | cheesecake | pies?\b | pastr(?:y|ies) | pastelitos |
      croissant | muffins?\b | biscuits?\b | waffles? | pancakes? | griddle | hotcakes | doughnut | crullers? |
      pretzels? | stuffing | dumplings? | pizza | sandwich | hamburger | cheeseburger | whopper | big mac |
      mcgriddles | mcmuffin | snack wrap | burritos? | quesadilla | flour tortillas? |
      tortillas, ready-to-bake or -fry, (?:flour|whole wheat) | gluten\b | spelt | kamut | triticale | graham |
      matzo | croutons? | phyllo | wonton | shoyu | teriyaki | hoisin | soy sauce | ramen | somen | soba\b |
      gravy | chow mein | lo mein | corn ?dogs? | hush pupp | strudel | danish | brownies? | eclairs? |
      cream puff | ladyfingers | gingersnaps | wafers?\b | toast\b | melba | rusk | zwieback | naan | chapati |
      paratha | focaccia | pita\b | popover | frybread | nuggets | chicken fingers | chicken tenders |
      onion rings | wheatena | sauce, homemade, white | sauce, white | weetabix | cereals, malt-o-meal | cones?\b | cracker meal |
      surimi | meatballs | meat ?loaf | pot pie | turnover | hot pockets | lean pockets | subway | subs?\b |
      submarine | taquitos | bunuelos | stove top | shake 'n' bake | bouillon |
      cream of (?:mushroom|chicken|celery|asparagus|onion|potato|broccoli|shrimp|wheat|vegetable) |
      kit kat | twix | grape-nuts | breakfast tart | toaster`,
    except: NOT_WHEAT,
    notIn: ["0900", "1000", "1300", "1700"],
  },
  { facts: ["gluten", "wheat"], words: anyOf`breaded | batter | flour\b`, onlyIn: ["1000", "1300", "1700"] },
  {
    facts: ["gluten"],
    words: anyOf`rye\b | pumpernickel | triticale | barley | malt | beer\b | yeast extract | cereal grain beverage`,
    except: everyOf`root beer`,
  },
  {
    facts: ["oats"],
    words: anyOf`oats?\b | oatmeal | granola | muesli | mueslix | cheerios | alpen\b | familia\b`,
    except: everyOf`oil, oat`,
  },
];

export const SOY_WORDS: readonly WordRule[] = [
  {
    facts: ["soy"],
    words: anyOf`soya?\b | soybeans? | soymilk | soyburger | tofu | tempeh | miso\b | natto\b | edamame | okara |
      koyadofu | fuyu\b | tamari\b | shoyu | teriyaki | hoisin | hydrolyzed vegetable protein | lecithin | vpp\b |
      meat extender | ^silk\b | vitasoy | mori-nu | azumaya | nasoya | margarine | cooking spray | mayonnaise |
      mayo\b | miracle whip | worcestershire | sauce, oyster | shortening | surimi | incaparina | ramen |
      chow mein | lo mein | kung pao | sesame chicken | orange chicken | lemon chicken`,
    except: everyOf`non-soy`,
  },
  // Imitations of meat that do not name their protein are made of soya or wheat.
  {
    facts: ["soy", "gluten", "wheat"],
    words: anyOf`^loma linda | ^worthington | ^morningstar farms | ^gardenburger | bacon, meatless |
      bacon bits, meatless | sausage, meatless | chicken, meatless | frankfurter, meatless | meatballs, meatless |
      luncheon slices | sandwich spread, meatless | veggie burgers | vegetarian fillets | vegetarian meatloaf`,
    onlyIn: ["1600"],
  },
];

export const NUT_AND_SEED_WORDS: readonly WordRule[] = [
  {
    facts: ["peanut"],
    words: anyOf`peanut | goobers | reese | snickers | butterfinger | baby ruth | payday | mr. goodbar | pb & j |
      oh henry | 5th avenue | whatchamacallit | trail mix | mixed nuts | nuts, formulated | kung pao |
      tagalongs | do-si-dos | nutty bars`,
  },
  {
    facts: ["treeNut"],
    words: anyOf`almond | walnut | pecan | cashew | pistachio | hazelnut | filbert | macadamia | brazil ?nut |
      pine ?nut | pinyon | pinon | praline | marzipan | nougat | toblerone | hickorynut | beechnut |
      butternuts, dried | chestnut | pilinut | ginkgo | acorn | nuts?\b | nutty\b | trail mix | granola |
      muesli | mueslix | alpen\b | familia\b | pesto | mixed nuts | german chocolate | fruitcake | great grains |
      snickers | mortadella`,
    except: everyOf`grape-nuts? | soy nuts | nuts, coconut[^,]* | squash, winter, (?:acorn|butternut) |
      mouse nuts`,
  },
  { facts: ["brazilNut"], words: anyOf`brazil ?nut | mixed nuts` },
  {
    facts: ["sesame"],
    words: anyOf`sesame | tahini | hummus | halavah | multi-?seeded | four seed | 7[- ]grain | 7[- ]whole |
      7 whole grain | big mac`,
  },
];

export const OTHER_ALLERGEN_WORDS: readonly WordRule[] = [
  {
    facts: ["mustard"],
    words: anyOf`mustard | mayonnaise | mayo\b | miracle whip | curry | chowchow | potato salad | coleslaw |
      sandwich spread`,
  },
  {
    facts: ["celery"],
    words: anyOf`celery | celeriac | vegetable juice | v8\b | bouillon | broth\b | stock\b | consomme | gumbo\b |
      chowder | minestrone | curry powder | worcestershire | stuffing`,
  },
  { facts: ["lupin"], words: anyOf`lupin` },
];
