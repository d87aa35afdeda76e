// Pure. Pure data. Reference intakes a day by life stage: four runs of figures for each nutrient, in the order of LIFE_STAGES
// (six ages of men, six of women, three of pregnancy, three of lactation).
// Sources: National Academies (Institute of Medicine), Dietary Reference Intakes, summary tables of RDA, AI and UL
// (reports of 1997, 1998, 2000, 2001, 2002/2005 and 2011); National Academies 2019 for sodium and potassium;
// Dietary Guidelines for Americans 2020-2025, appendix 1. Units are those of ./nutrients.ts unless said.
import type { ScoredNutrient } from "./nutrients.ts";

type Six = readonly [number, number, number, number, number, number];
type Three = readonly [number, number, number];
/** Men, women, pregnancy, lactation. */
export type ByStage = readonly [Six, Six, Three, Three];

const row = (men: Six, women: Six, pregnancy: Three, lactation: Three): ByStage => [
  men,
  women,
  pregnancy,
  lactation,
];
/** By age alone: 9-13, 14-18, adults; the same for both sexes, in pregnancy and while breastfeeding. */
const byAge = (child: number, teen: number, adult: number): ByStage => {
  const six: Six = [child, teen, adult, adult, adult, adult];
  return row(six, six, [teen, adult, adult], [teen, adult, adult]);
};

export interface ReferenceRow {
  readonly kind: "RDA" | "AI";
  readonly amounts: ByStage;
  /** Tolerable upper intake level; what it counts is in ./upper-limits.ts. */
  readonly upper?: ByStage;
}

const rda = (amounts: ByStage, upper?: ByStage): ReferenceRow => ({ kind: "RDA", amounts, upper });
const ai = (amounts: ByStage, upper?: ByStage): ReferenceRow => ({ kind: "AI", amounts, upper });

export const REFERENCE_INTAKES: Readonly<Record<ScoredNutrient, ReferenceRow>> = {
  protein: rda(row([34, 52, 56, 56, 56, 56], [34, 46, 46, 46, 46, 46], [71, 71, 71], [71, 71, 71])),
  fibre: ai(row([31, 38, 38, 38, 30, 30], [26, 26, 25, 25, 21, 21], [28, 28, 28], [29, 29, 29])),
  calcium: rda(
    row(
      [1300, 1300, 1000, 1000, 1000, 1200],
      [1300, 1300, 1000, 1000, 1200, 1200],
      [1300, 1000, 1000],
      [1300, 1000, 1000],
    ),
    row(
      [3000, 3000, 2500, 2500, 2000, 2000],
      [3000, 3000, 2500, 2500, 2000, 2000],
      [3000, 2500, 2500],
      [3000, 2500, 2500],
    ),
  ),
  iron: rda(row([8, 11, 8, 8, 8, 8], [8, 15, 18, 18, 8, 8], [27, 27, 27], [10, 9, 9]), byAge(40, 45, 45)),
  magnesium: rda(
    row([240, 410, 400, 420, 420, 420], [240, 360, 310, 320, 320, 320], [400, 350, 360], [360, 310, 320]),
    byAge(350, 350, 350),
  ),
  phosphorus: rda(
    byAge(1250, 1250, 700),
    row(
      [4000, 4000, 4000, 4000, 4000, 3000],
      [4000, 4000, 4000, 4000, 4000, 3000],
      [3500, 3500, 3500],
      [4000, 4000, 4000],
    ),
  ),
  potassium: ai(
    row(
      [2500, 3000, 3400, 3400, 3400, 3400],
      [2300, 2300, 2600, 2600, 2600, 2600],
      [2600, 2900, 2900],
      [2500, 2800, 2800],
    ),
  ),
  sodium: ai(byAge(1200, 1500, 1500)),
  zinc: rda(row([8, 11, 11, 11, 11, 11], [8, 9, 8, 8, 8, 8], [12, 11, 11], [13, 12, 12]), byAge(23, 34, 40)),
  copper: rda(
    row([0.7, 0.89, 0.9, 0.9, 0.9, 0.9], [0.7, 0.89, 0.9, 0.9, 0.9, 0.9], [1, 1, 1], [1.3, 1.3, 1.3]),
    byAge(5, 8, 10),
  ),
  manganese: ai(
    row([1.9, 2.2, 2.3, 2.3, 2.3, 2.3], [1.6, 1.6, 1.8, 1.8, 1.8, 1.8], [2, 2, 2], [2.6, 2.6, 2.6]),
    byAge(6, 9, 11),
  ),
  selenium: rda(
    row([40, 55, 55, 55, 55, 55], [40, 55, 55, 55, 55, 55], [60, 60, 60], [70, 70, 70]),
    byAge(280, 400, 400),
  ),
  vitaminC: rda(
    row([45, 75, 90, 90, 90, 90], [45, 65, 75, 75, 75, 75], [80, 85, 85], [115, 120, 120]),
    byAge(1200, 1800, 2000),
  ),
  thiamin: rda(
    row([0.9, 1.2, 1.2, 1.2, 1.2, 1.2], [0.9, 1, 1.1, 1.1, 1.1, 1.1], [1.4, 1.4, 1.4], [1.4, 1.4, 1.4]),
  ),
  riboflavin: rda(
    row([0.9, 1.3, 1.3, 1.3, 1.3, 1.3], [0.9, 1, 1.1, 1.1, 1.1, 1.1], [1.4, 1.4, 1.4], [1.6, 1.6, 1.6]),
  ),
  /** In niacin equivalents; the catalogue's column is preformed niacin only, so its coverage is understated. */
  niacin: rda(
    row([12, 16, 16, 16, 16, 16], [12, 14, 14, 14, 14, 14], [18, 18, 18], [17, 17, 17]),
    byAge(20, 30, 35),
  ),
  pantothenicAcid: ai(row([4, 5, 5, 5, 5, 5], [4, 5, 5, 5, 5, 5], [6, 6, 6], [7, 7, 7])),
  vitaminB6: rda(
    row([1, 1.3, 1.3, 1.3, 1.7, 1.7], [1, 1.2, 1.3, 1.3, 1.5, 1.5], [1.9, 1.9, 1.9], [2, 2, 2]),
    byAge(60, 80, 100),
  ),
  folate: rda(
    row([300, 400, 400, 400, 400, 400], [300, 400, 400, 400, 400, 400], [600, 600, 600], [500, 500, 500]),
    byAge(600, 800, 1000),
  ),
  choline: ai(
    row([375, 550, 550, 550, 550, 550], [375, 400, 425, 425, 425, 425], [450, 450, 450], [550, 550, 550]),
    byAge(2000, 3000, 3500),
  ),
  vitaminB12: rda(
    row([1.8, 2.4, 2.4, 2.4, 2.4, 2.4], [1.8, 2.4, 2.4, 2.4, 2.4, 2.4], [2.6, 2.6, 2.6], [2.8, 2.8, 2.8]),
  ),
  vitaminA: rda(
    row([600, 900, 900, 900, 900, 900], [600, 700, 700, 700, 700, 700], [750, 770, 770], [1200, 1300, 1300]),
    byAge(1700, 2800, 3000),
  ),
  vitaminE: rda(
    row([11, 15, 15, 15, 15, 15], [11, 15, 15, 15, 15, 15], [15, 15, 15], [19, 19, 19]),
    byAge(600, 800, 1000),
  ),
  vitaminD: rda(
    row([15, 15, 15, 15, 15, 20], [15, 15, 15, 15, 15, 20], [15, 15, 15], [15, 15, 15]),
    byAge(100, 100, 100),
  ),
  vitaminK: ai(row([60, 75, 120, 120, 120, 120], [60, 75, 90, 90, 90, 90], [75, 90, 90], [75, 90, 90])),
};

/** Chronic disease risk reduction intake of sodium (mg): reduce intake when above. National Academies 2019. */
export const SODIUM_CDRR: ByStage = byAge(1800, 2300, 2300);

/** Grams of protein for each kilogram of body weight (RDA, Institute of Medicine 2002/2005). */
export const PROTEIN_PER_KG: ByStage = row(
  [0.95, 0.85, 0.8, 0.8, 0.8, 0.8],
  [0.95, 0.85, 0.8, 0.8, 0.8, 0.8],
  [1.1, 1.1, 1.1],
  [1.3, 1.3, 1.3],
);

/** Grams of carbohydrate (RDA, Institute of Medicine 2002/2005): what the brain uses, not a share to aim at. */
export const CARBOHYDRATE: ByStage = row(
  [130, 130, 130, 130, 130, 130],
  [130, 130, 130, 130, 130, 130],
  [175, 175, 175],
  [210, 210, 210],
);

/** Litres of water from drinks and food together (AI, Institute of Medicine 2005). */
export const TOTAL_WATER: ByStage = row(
  [2.4, 3.3, 3.7, 3.7, 3.7, 3.7],
  [2.1, 2.3, 2.7, 2.7, 2.7, 2.7],
  [3, 3, 3],
  [3.8, 3.8, 3.8],
);

/** Grams of linoleic and alpha-linolenic acid (AI, 2002/2005). The catalogue has no column for either. */
export const LINOLEIC: ByStage = row(
  [12, 16, 17, 17, 14, 14],
  [10, 11, 12, 12, 11, 11],
  [13, 13, 13],
  [13, 13, 13],
);
export const ALPHA_LINOLENIC: ByStage = row(
  [1.2, 1.6, 1.6, 1.6, 1.6, 1.6],
  [1, 1.1, 1.1, 1.1, 1.1, 1.1],
  [1.4, 1.4, 1.4],
  [1.3, 1.3, 1.3],
);
