// Pure. Words that tell of what safety rules ask for: pregnancy, medicines, contaminants.
// Sources: US Food and Drug Administration, "Food Safety for Moms-to-Be"; NIH Office of Dietary Supplements.
import type { FoodGroupCode } from "../food-group.ts";
import { anyOf, everyOf, type WordRule } from "./word-rule.ts";

const WITH_FLESH: readonly FoodGroupCode[] = [
  "0300",
  "0500",
  "0700",
  "1000",
  "1300",
  "1700",
  "2100",
  "2200",
  "3500",
  "3600",
];

/** Cheeses eaten young; any other cheese, and any dish "with cheese", counts as aged. */
const FRESH_CHEESE = everyOf`
  cheese, (?:cottage|cream|ricotta|mozzarella|neufchatel|fresh, queso fresco|white, queso blanco|goat, soft)[^()]* |
  (?:cottage|cream|ricotta|mozzarella)[- ]cheese | cheese spread, cream cheese base | mozzarella | cheesecake |
  cheese substitute, mozzarella | liver cheese | soybean, curd cheese | chard, swiss`;

export const SAFETY_WORDS: readonly WordRule[] = [
  {
    facts: ["alcohol"],
    words: anyOf`alcoholic beverages?\b | beer\b | wine\b | hard cider | rum\b | whiskey | vodka | tequila | gin\b |
      bourbon | brandy | liqueur | malt liquor | malt beverage | vanilla extract | daiquiri | pina colada`,
    except: everyOf`root beer | vinegar, red wine | vanilla extract, imitation,$`,
    notIn: ["1000", "1300", "1700"],
  },
  {
    facts: ["liver", "organMeat"],
    words: anyOf`livers?\b | liverwurst | braunschweiger | pate\b | foie gras | giblets?`,
    onlyIn: WITH_FLESH,
  },
  { facts: ["liver"], words: anyOf`cod liver` },
  {
    facts: ["organMeat"],
    words: anyOf`variety meats | brains?\b | hearts?\b | kidneys?\b | lungs?\b | spleen | pancreas | thymus |
      sweetbread | tongues?\b | tripe\b | chitterlings | stomach\b | gizzards?\b | eyes?, raw | eyes\b |
      headcheese | blood sausage | bone marrow | menudo`,
    except: everyOf`heart to heart | heart smart | hearts of palm | kidney beans?`,
    onlyIn: WITH_FLESH,
  },
  {
    facts: ["curedMeat"],
    words: anyOf`bacon | hams?\b | cured\b | corned beef | pastrami | pepperoni | salami | sausages?\b | franks?\b |
      frankfurter | hot ?dogs?\b | wiener | bologna | jerky | beef sticks | prosciutto | chorizo | corn ?dog |
      luncheon meat | b.l.t. | blt\b | cold cut`,
    except: everyOf`fresh, leg \(ham\) | to be cured | fresh, leg[^(]*\(ham\) | leg \(ham\) |
      rolls?,[^,]*(?:hamburger|hot ?dog)[^,]* | pickle relish, hot dog`,
    notIn: ["0100", "0200", "0900", "1200", "2000"],
  },
  {
    facts: ["rawSprouts"],
    words: anyOf`sprouted, raw | wheat, sprouted`,
    onlyIn: ["1100", "1600", "2000"],
  },
  {
    // Eaten raw, as a sauce or a drink might; a cooked dish of raw eggs has no raw egg (see UNDONE_BY_COOKING).
    facts: ["rawEgg"],
    words: anyOf`egg, [\w, ]*\braw`,
    except: everyOf`egg, [\w, ]*pasteurized`,
    onlyIn: ["0100"],
  },
  {
    facts: ["softCheese"],
    words: anyOf`cheese, (?:brie|camembert|feta|blue|roquefort|limburger|goat, soft|goat, semisoft) | feta\b | brie\b |
      queso (?:fresco|blanco|anejo|asadero|chihuahua|cotija)`,
  },
  {
    facts: ["agedCheese"],
    words: anyOf`cheese | cheez | cheddar | parmesan | swiss\b | romano\b | asiago | colby | provolone | gouda |
      gruyere | pizza | lasagna | quesadilla | pesto | alfredo | au gratin | caesar`,
    except: FRESH_CHEESE,
    notIn: ["1300", "1700", "2000"],
  },
  {
    facts: ["fermentedSoy"],
    words: anyOf`miso\b | natto\b | tempeh | soy sauce | tamari\b | shoyu | fuyu\b | teriyaki | hoisin |
      sauce, oyster | kung pao | chow mein | lo mein | worcestershire`,
    except: everyOf`noodles, chinese, chow mein`,
  },
  // Marmalade may be of bitter oranges, which act on medicines as grapefruit does.
  {
    facts: ["grapefruit"],
    words: anyOf`grapefruit | pummelo | marmalade | citrus fruit juice`,
    except: everyOf`marmalade plum`,
  },
  {
    facts: ["seaweed"],
    words: anyOf`seaweed | kelp\b | nori\b | wakame | laver\b | agar\b | irishmoss | spirulina`,
  },
  {
    // Chocolate and cocoa are left out: a portion holds some 10 to 30 mg of caffeine against a limit of 200 a day.
    facts: ["caffeine"],
    words: anyOf`coffees?\b | teas?\b | colas?\b | energy drink | energy juice | cran-energy | guarana | mocha\b |
      espresso | cappuccino | pepper-type | with caffeine | contains caffeine | chai\b | latte\b`,
    except: everyOf`coca-cola | coffee cream | coffeecake | coffee whiteners | [^()]*decaffeinated[^()]* |
      teas?, (?:herb|hibiscus|tundra)[^()]* | tea biscuits | english tea | coffee substitute[^()]* |
      tropical colada | cola, caffeine`,
  },
  {
    facts: ["oyster"],
    words: anyOf`oysters?\b`,
    except: everyOf`vegetable oyster | mushrooms, oyster | soup & oyster | emu, oyster | ostrich, oyster`,
  },
  { facts: ["uvTreated"], words: anyOf`ultraviolet` },
  { facts: ["broadBean"], words: anyOf`broadbeans? | fava\b | falafel` },
  {
    facts: ["juice"],
    words: anyOf`juices?\b | nectar\b | v8\b`,
    except: everyOf`(?:lemon|lime) juice[^()]* | juice pack | packed in tomato juice | aloe vera juice`,
    onlyIn: ["0300", "0900", "1100", "1400"],
  },
  {
    facts: ["smokedFish"],
    words: anyOf`fish, .*smoked | salmon, .*smoked | kippered | lox\b`,
  },
];
