// Pure. Words that tell of honey and gelatin. Sweetened yogurts and light sour creams are often thickened with
// gelatin, frosted cereals and toaster pastries coated with it: in doubt the fact is present.
import { anyOf, everyOf, type WordRule } from "./word-rule.ts";

export const OTHER_ANIMAL_WORDS: readonly WordRule[] = [
  { facts: ["honey"], words: anyOf`honey\b`, except: everyOf`honey buns?` },
  {
    facts: ["gelatin"],
    words: anyOf`gelatins?\b | marshmallow | gummi | jell-?o\b | jellied | fruit snacks | starburst | gum ?drops |
      jellybeans | fruit chews | fruit roll | mini-?wheats | mini spooners | pop-?tarts | toaster pastries |
      rice krispies treats | candy rolls | candies, fruit | s'?mores | headcheese | skittles`,
    except: everyOf`cranberry sauce, jellied`,
  },
  {
    facts: ["gelatin"],
    words: anyOf`yogurt, (?:fruit|vanilla|chocolate|frozen|greek, (?:fruit|vanilla|strawberry|nonfat, (?:vanilla|strawberry))) |
      cream, sour, reduced | sour cream, (?:reduced|light|fat free) | kraft breakstone`,
    onlyIn: ["0100"],
  },
];
