// Pure. Pure data. Estimated average requirements a day: what covers half of a group; the RDA stands above it.
// Same order as ./reference-intake-table.ts. Source: National Academies (Institute of Medicine), Dietary Reference
// Intakes, summary table of estimated average requirements (1997-2011). Nutrients with an AI have none.
// Calcium of pregnant and breastfeeding teenagers: 1,100 mg, as in the 2011 report (chapter 5, page 362); some prints
// of the summary table say 1,000, which does not fit the RDA of 1,300 in the same report.
import type { ScoredNutrient } from "./nutrients.ts";
import type { ByStage } from "./reference-intake-table.ts";

export const AVERAGE_REQUIREMENTS: Readonly<Partial<Record<ScoredNutrient, ByStage>>> = {
  calcium: [
    [1100, 1100, 800, 800, 800, 1000],
    [1100, 1100, 800, 800, 1000, 1000],
    [1100, 800, 800],
    [1100, 800, 800],
  ],
  iron: [
    [5.9, 7.7, 6, 6, 6, 6],
    [5.7, 7.9, 8.1, 8.1, 5, 5],
    [23, 22, 22],
    [7, 6.5, 6.5],
  ],
  magnesium: [
    [200, 340, 330, 350, 350, 350],
    [200, 300, 255, 265, 265, 265],
    [335, 290, 300],
    [300, 255, 265],
  ],
  phosphorus: [
    [1055, 1055, 580, 580, 580, 580],
    [1055, 1055, 580, 580, 580, 580],
    [1055, 580, 580],
    [1055, 580, 580],
  ],
  zinc: [
    [7, 8.5, 9.4, 9.4, 9.4, 9.4],
    [7, 7.3, 6.8, 6.8, 6.8, 6.8],
    [10.5, 9.5, 9.5],
    [10.9, 10.4, 10.4],
  ],
  copper: [
    [0.54, 0.685, 0.7, 0.7, 0.7, 0.7],
    [0.54, 0.685, 0.7, 0.7, 0.7, 0.7],
    [0.785, 0.8, 0.8],
    [0.985, 1, 1],
  ],
  selenium: [
    [35, 45, 45, 45, 45, 45],
    [35, 45, 45, 45, 45, 45],
    [49, 49, 49],
    [59, 59, 59],
  ],
  vitaminC: [
    [39, 63, 75, 75, 75, 75],
    [39, 56, 60, 60, 60, 60],
    [66, 70, 70],
    [96, 100, 100],
  ],
  thiamin: [
    [0.7, 1, 1, 1, 1, 1],
    [0.7, 0.9, 0.9, 0.9, 0.9, 0.9],
    [1.2, 1.2, 1.2],
    [1.2, 1.2, 1.2],
  ],
  riboflavin: [
    [0.8, 1.1, 1.1, 1.1, 1.1, 1.1],
    [0.8, 0.9, 0.9, 0.9, 0.9, 0.9],
    [1.2, 1.2, 1.2],
    [1.3, 1.3, 1.3],
  ],
  niacin: [
    [9, 12, 12, 12, 12, 12],
    [9, 11, 11, 11, 11, 11],
    [14, 14, 14],
    [13, 13, 13],
  ],
  vitaminB6: [
    [0.8, 1.1, 1.1, 1.1, 1.4, 1.4],
    [0.8, 1, 1.1, 1.1, 1.3, 1.3],
    [1.6, 1.6, 1.6],
    [1.7, 1.7, 1.7],
  ],
  folate: [
    [250, 330, 320, 320, 320, 320],
    [250, 330, 320, 320, 320, 320],
    [520, 520, 520],
    [450, 450, 450],
  ],
  vitaminB12: [
    [1.5, 2, 2, 2, 2, 2],
    [1.5, 2, 2, 2, 2, 2],
    [2.2, 2.2, 2.2],
    [2.4, 2.4, 2.4],
  ],
  vitaminA: [
    [445, 630, 625, 625, 625, 625],
    [420, 485, 500, 500, 500, 500],
    [530, 550, 550],
    [885, 900, 900],
  ],
  vitaminE: [
    [9, 12, 12, 12, 12, 12],
    [9, 12, 12, 12, 12, 12],
    [12, 12, 12],
    [16, 16, 16],
  ],
  vitaminD: [
    [10, 10, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10],
    [10, 10, 10],
    [10, 10, 10],
  ],
};

/** Grams of protein for each kilogram of body weight. */
export const AVERAGE_PROTEIN_PER_KG: ByStage = [
  [0.76, 0.73, 0.66, 0.66, 0.66, 0.66],
  [0.76, 0.71, 0.66, 0.66, 0.66, 0.66],
  [0.88, 0.88, 0.88],
  [1.05, 1.05, 1.05],
];

/** Grams of carbohydrate. */
export const AVERAGE_CARBOHYDRATE: ByStage = [
  [100, 100, 100, 100, 100, 100],
  [100, 100, 100, 100, 100, 100],
  [135, 135, 135],
  [160, 160, 160],
];
