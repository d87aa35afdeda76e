// Pure. Pure data. Every source that a claim of the guide rests on, in one list. What stands here was read and put into
// our own words; nothing was copied.

/**
 * How we read it. "original": the document itself or its data. "summary": its abstract, or pages that quote it.
 * "background": settled textbook knowledge, cited so that it can be looked up, not compared again line by line.
 */
export type Reading = "original" | "summary" | "background";

export interface Source {
  readonly cite: string;
  /** Where it can be found; left out where a title finds it best. */
  readonly url?: string;
  readonly read: Reading;
  /** When what we say was last held against it, "YYYY-MM-DD". */
  readonly checked: string;
}

const TABLES = "2026-11-22";
const GUIDE = "2026-11-25";
const GUARDS = "2026-11-26";

const source = (cite: string, read: Reading, checked: string, url?: string): Source =>
  url === undefined ? { cite, read, checked } : { cite, read, checked, url };

export const SOURCES = {
  ods: source(
    "NIH Office of Dietary Supplements, fact sheets for health professionals",
    "summary",
    TABLES,
    "https://ods.od.nih.gov/factsheets/list-all/",
  ),
  dri1997: source(
    "Institute of Medicine 1997, Dietary Reference Intakes (calcium, phosphorus, magnesium, vitamin D, fluoride)",
    "summary",
    TABLES,
  ),
  dri1998: source(
    "Institute of Medicine 1998, Dietary Reference Intakes (B vitamins and choline)",
    "summary",
    TABLES,
  ),
  dri2000: source(
    "Institute of Medicine 2000, Dietary Reference Intakes (vitamins C and E, selenium, carotenoids)",
    "summary",
    TABLES,
  ),
  dri2001: source(
    "Institute of Medicine 2001, Dietary Reference Intakes (vitamins A and K, iron, zinc and other elements)",
    "summary",
    TABLES,
  ),
  dri2005: source(
    "Institute of Medicine 2002/2005, Dietary Reference Intakes (energy and macronutrients)",
    "summary",
    TABLES,
  ),
  dri2011: source(
    "Institute of Medicine 2011, Dietary Reference Intakes (calcium and vitamin D)",
    "summary",
    TABLES,
  ),
  dri2019: source(
    "National Academies 2019, Dietary Reference Intakes (sodium and potassium)",
    "summary",
    TABLES,
    "https://www.ncbi.nlm.nih.gov/books/NBK545430/",
  ),
  dga: source("Dietary Guidelines for Americans 2020-2025", "original", TABLES),
  retention: source(
    "USDA Table of Nutrient Retention Factors, Release 6 (2007)",
    "original",
    TABLES,
    "https://doi.org/10.15482/USDA.ADC/1409034",
  ),
  sr28: source(
    "USDA National Nutrient Database for Standard Reference, Release 28 (2015)",
    "original",
    TABLES,
  ),
  cochraneCramps: source(
    "Garrison and others, Cochrane Review 2020 (magnesium for muscle cramps)",
    "summary",
    TABLES,
    "https://doi.org/10.1002/14651858.CD009402.pub3",
  ),
  tarsitano: source(
    "Tarsitano and others, Journal of Translational Medicine 2024 (magnesium and muscle soreness)",
    "original",
    TABLES,
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC11227245/",
  ),
  miller: source(
    "Miller and others, Journal of Athletic Training 2022 (exercise-associated muscle cramps)",
    "original",
    TABLES,
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8775277/",
  ),
  issn: source(
    "Jäger and others, ISSN position stand on protein and exercise, 2017",
    "summary",
    TABLES,
    "https://doi.org/10.1186/s12970-017-0177-8",
  ),
  efsaB6: source(
    "European Food Safety Authority 2023, tolerable upper intake level for vitamin B6",
    "background",
    TABLES,
  ),
  groeber: source(
    "Gröber and others, Nutrients 2017 (magnesium through the skin)",
    "original",
    TABLES,
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5579607/",
  ),
  hyponatraemia: source(
    "Hew-Butler and others 2015, consensus on exercise-associated hyponatraemia",
    "summary",
    TABLES,
  ),
  acsmFluid: source(
    "American College of Sports Medicine 2007, exercise and fluid replacement",
    "summary",
    GUIDE,
  ),
  doms: source(
    "Delayed onset muscle soreness: NHS (pain after exercise) and sports-medicine textbooks",
    "background",
    GUIDE,
  ),
  strains: source("NHS, sprains and strains", "background", GUIDE),
  rhabdo: source("CDC, rhabdomyolysis: signs, and who is at risk", "background", GUIDE),
  clots: source("NHS, deep vein thrombosis", "background", GUIDE),
  statins: source("NHS, side effects of statins", "background", GUIDE),
  reds: source("IOC consensus on relative energy deficiency in sport, 2023", "background", GUIDE),
  potassiumRisk: source(
    "Palmer, Colbert and Clegg, Kidney360 2020 (potassium and kidney disease)",
    "original",
    TABLES,
  ),
  foodDrug: source("Merck Manual, food and drug interactions", "original", TABLES),
  hypercalcaemia: source("Merck Manual, hypercalcaemia", "background", GUIDE),
  hypokalaemia: source("Merck Manual, hypokalaemia and hypomagnesaemia", "background", GUIDE),
  dri2023: source("National Academies 2023, Dietary Reference Intakes for Energy", "summary", TABLES),
  aceInhibitors: source(
    "Momoniat, Ilyas and Bhandari, Cleveland Clinic Journal of Medicine 2019 (ACE inhibitors, ARBs and potassium)",
    "summary",
    GUARDS,
  ),
  adrenal: source(
    "Bornstein and others 2016, Endocrine Society guideline on primary adrenal insufficiency",
    "background",
    GUARDS,
  ),
  heartFailure: source(
    "Canadian Cardiovascular Society, heart failure guidelines (sodium)",
    "background",
    GUARDS,
  ),
  kidneyStones: source(
    "American Urological Association, medical management of kidney stones",
    "background",
    GUARDS,
  ),
  ironOverload: source("NIDDK, eating and diet for hemochromatosis", "summary", GUARDS),
  wilson: source(
    "American Association for the Study of Liver Diseases, Wilson disease guidance",
    "background",
    GUARDS,
  ),
  diabetes: source(
    "American Diabetes Association, Standards of Care (physical activity)",
    "background",
    GUARDS,
  ),
  myasthenia: source("Myasthenia Gravis Foundation of America, cautionary drugs", "background", GUARDS),
  coeliac: source(
    "American College of Gastroenterology, coeliac disease guideline 2023",
    "background",
    GUARDS,
  ),
  phenylketonuria: source(
    "American College of Medical Genetics and Genomics, phenylalanine hydroxylase deficiency",
    "background",
    GUARDS,
  ),
  fpies: source("International consensus guideline on FPIES, 2017", "background", GUARDS),
  foodSafety: source(
    "FDA, food safety for older adults and people with weakened immune systems",
    "background",
    GUARDS,
  ),
  foodSafetyPregnancy: source("FDA, food safety in pregnancy", "background", GUARDS),
  fish: source(
    "FDA and EPA, advice about eating fish",
    "summary",
    TABLES,
    "https://www.fda.gov/food/consumers/advice-about-eating-fish",
  ),
  folicAcid: source("CDC, folic acid before pregnancy", "background", GUARDS),
  lithium: source("US prescribing information for lithium (sodium and fluid)", "summary", GUARDS),
  desmopressin: source("US prescribing information for desmopressin (low sodium)", "background", GUARDS),
  lowSodium: source("Spasovski and others 2014, European guideline on hyponatraemia", "background", GUARDS),
  grapefruit: source("FDA, grapefruit juice and medicines", "background", GUARDS),
  eatingDisorders: source("Academy for Eating Disorders, medical care standards", "background", GUARDS),
  betaCarotene: source(
    "ATBC 1994 and CARET 1996, trials of beta-carotene in people who smoke",
    "background",
    GUARDS,
  ),
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
