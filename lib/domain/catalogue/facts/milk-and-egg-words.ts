// Pure. Words that tell of milk and eggs. In doubt the fact is present: margarine and sweets count as holding milk.
import type { FoodGroupCode } from "../food-group.ts";
import { anyOf, everyOf, type WordRule } from "./word-rule.ts";

const FLESH: readonly FoodGroupCode[] = ["0500", "1000", "1300", "1500", "1700"];

/** Plants and other things whose names borrow the words of milk. */
const NOT_MILK = everyOf`
  (?:coconut|almond|rice|oat|soy) ?milk | silk [\w ]*creamer | (?:soy|tofu) yogurt | soybean, curd cheese |
  coconut cream | creme de menthe | cream of (?:tartar|wheat|rice)\b | cream[- ]style | cream soda |
  (?:peanut|almond|cashew|sesame|seed|cocoa|nutmeg|ucuhuba|apple|fruit|hard) butters? | butter ?beans? |
  butterbur\b | buttercup | butternuts? | butterfish | butterhead | bread and butter | milkfish | milkweed |
  chard, swiss | desiccated\), creamed | creamy original | silk mocha | omega-3, creamy | unsweetened, hershey |
  liver cheese | custard-apple`;

export const MILK_WORDS: readonly WordRule[] = [
  {
    facts: ["milk"],
    words: anyOf`milk | butter | cheese | cheez | cream | creme\b | whey | casein | yogurt | kefir | ghee |
      lactose | dairy | custard | pudding | sherbet | curds?\b | half and half | latte\b | cappuccino | mocha\b |
      eggnog | dulce de leche | con leche | ricotta | mozzarella | parmesan | cheddar | swiss\b | romano\b |
      asiago | colby | monterey | jack\b | provolone | queso | alfredo | ranch\b | caesar | au gratin |
      scalloped | shakes?\b | a la king | stroganoff | flan\b | rennin | caramel | toffee | fudge |
      sauce, homemade, white | sauce, white | chowder, new england | new england clam | bisque | malted |
      ovaltine | naan | whitener | whipped topping | whip\b | dessert topping | margarine | souffle |
      mashed, ready-to-eat | macaroni n | pizza | lasagna | quesadilla | enchilada | burrito supreme | pesto |
      truffles?\b | mousse | nougat | snickers | milky way | twix | reese | kit kat | m&m | baby ruth | nestle |
      hershey | almond joy | toblerone | symphony | krackel | rolo\b | oh henry | whatchamacallit | heath\b |
      skor\b | mr. goodbar | 5th avenue | mounds | muscle milk | slim-?fast | ensure\b | boost plus |
      special k protein | special k20 | formulated bar`,
    except: NOT_MILK,
    notIn: [...FLESH, "2000"],
  },
  {
    // Chocolate sold as sweets: even dark bars hold butterfat (SR28 gives them cholesterol). Cocoa is a plant.
    facts: ["milk"],
    words: anyOf`chocolate | chocolatey | cocoa mix | hot cocoa`,
    except: everyOf`baking chocolate, unsweetened | baking chocolate, mexican | chocolate-flavored soda |
      syrups, chocolate, hershey | chocolate almond milk | almond milk, chocolate |
      silk (?:light )?chocolate, soymilk`,
    onlyIn: ["0100", "0800", "1400", "1800", "1900", "2100", "2500"],
  },
  // Of meat, poultry and fish only what is plainly milk.
  { facts: ["milk"], words: anyOf`milk\b | cheese | cream\b | buttermilk | with butter\b`, onlyIn: FLESH },
];

export const EGG_WORDS: readonly WordRule[] = [
  {
    facts: ["egg"],
    words: anyOf`eggs?\b | eggo\b | eggnog | mayonnaise | mayo\b | miracle whip | meringue | custard |
      french toast | omelet | souffle | quiche | angelfood | sponge\b | ladyfingers | tartar | thousand island |
      caesar | ranch\b | eclair | cream puff | popover | divinity | nougat | mousse | flan\b | hollandaise |
      wonton | potsticker | macaroon | crab cakes | hush pupp | pancakes?\b | waffles?\b | muffins?\b |
      brownies?\b | doughnuts?\b | crullers?\b | cakes?\b | cheesecake | potato salad | coleslaw | tuna salad |
      ham salad | poultry salad | sandwich spread | french vanilla | pasta, fresh-refrigerated | breaded`,
    except: everyOf`cream of tartar | (?:rice|corn|popcorn) cakes? | cakes?, (?:rice|corn) | popcorn, cakes |
      mayonnaise, made with tofu | herring eggs[\w ]* | whitefish, eggs | shortening cake mix |
      for cakes and frostings | wheat flour, white, cake | cake or wafer | dinosaur eggs |
      english muffins? | french vanilla creamer | custard-apple`,
    notIn: ["0500", "1000", "1300", "1700"],
  },
];
