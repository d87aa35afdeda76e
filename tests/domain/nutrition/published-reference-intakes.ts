// The published figures, one block a life stage, written apart from the table under test (which goes by nutrient).
// nutrient=KIND:amount ~average requirement <upper level !chronic disease risk reduction intake; a day, in the
// units of lib/domain/nutrition/nutrients.ts (proteinPerKg g/kg, water L, carbohydrate and fatty acids g).
// Sources: National Academies, Dietary Reference Intakes summary tables (1997-2011); National Academies 2019 for
// sodium and potassium; Dietary Guidelines for Americans 2020-2025, appendix 1. The calcium requirement of pregnant
// and breastfeeding teenagers is 1,100 mg as the 2011 report's chapter 5 gives it (some summary prints say 1,000).

const PUBLISHED = {
  "male 9-13": `
    protein=RDA:34 fibre=AI:31 calcium=RDA:1300~1100<3000 iron=RDA:8~5.9<40
    magnesium=RDA:240~200<350 phosphorus=RDA:1250~1055<4000 potassium=AI:2500 sodium=AI:1200!1800
    zinc=RDA:8~7<23 copper=RDA:0.7~0.54<5 manganese=AI:1.9<6 selenium=RDA:40~35<280
    vitaminC=RDA:45~39<1200 thiamin=RDA:0.9~0.7 riboflavin=RDA:0.9~0.8 niacin=RDA:12~9<20
    pantothenicAcid=AI:4 vitaminB6=RDA:1~0.8<60 folate=RDA:300~250<600 choline=AI:375<2000
    vitaminB12=RDA:1.8~1.5 vitaminA=RDA:600~445<1700 vitaminE=RDA:11~9<600 vitaminD=RDA:15~10<100
    vitaminK=AI:60 proteinPerKg=RDA:0.95~0.76 carbohydrate=RDA:130~100 water=AI:2.4 linoleic=AI:12
    alphaLinolenic=AI:1.2`,
  "male 14-18": `
    protein=RDA:52 fibre=AI:38 calcium=RDA:1300~1100<3000 iron=RDA:11~7.7<45
    magnesium=RDA:410~340<350 phosphorus=RDA:1250~1055<4000 potassium=AI:3000 sodium=AI:1500!2300
    zinc=RDA:11~8.5<34 copper=RDA:0.89~0.685<8 manganese=AI:2.2<9 selenium=RDA:55~45<400
    vitaminC=RDA:75~63<1800 thiamin=RDA:1.2~1 riboflavin=RDA:1.3~1.1 niacin=RDA:16~12<30
    pantothenicAcid=AI:5 vitaminB6=RDA:1.3~1.1<80 folate=RDA:400~330<800 choline=AI:550<3000
    vitaminB12=RDA:2.4~2 vitaminA=RDA:900~630<2800 vitaminE=RDA:15~12<800 vitaminD=RDA:15~10<100
    vitaminK=AI:75 proteinPerKg=RDA:0.85~0.73 carbohydrate=RDA:130~100 water=AI:3.3 linoleic=AI:16
    alphaLinolenic=AI:1.6`,
  "male 19-30": `
    protein=RDA:56 fibre=AI:38 calcium=RDA:1000~800<2500 iron=RDA:8~6<45 magnesium=RDA:400~330<350
    phosphorus=RDA:700~580<4000 potassium=AI:3400 sodium=AI:1500!2300 zinc=RDA:11~9.4<40
    copper=RDA:0.9~0.7<10 manganese=AI:2.3<11 selenium=RDA:55~45<400 vitaminC=RDA:90~75<2000
    thiamin=RDA:1.2~1 riboflavin=RDA:1.3~1.1 niacin=RDA:16~12<35 pantothenicAcid=AI:5
    vitaminB6=RDA:1.3~1.1<100 folate=RDA:400~320<1000 choline=AI:550<3500 vitaminB12=RDA:2.4~2
    vitaminA=RDA:900~625<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100 vitaminK=AI:120
    proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:3.7 linoleic=AI:17
    alphaLinolenic=AI:1.6`,
  "male 31-50": `
    protein=RDA:56 fibre=AI:38 calcium=RDA:1000~800<2500 iron=RDA:8~6<45 magnesium=RDA:420~350<350
    phosphorus=RDA:700~580<4000 potassium=AI:3400 sodium=AI:1500!2300 zinc=RDA:11~9.4<40
    copper=RDA:0.9~0.7<10 manganese=AI:2.3<11 selenium=RDA:55~45<400 vitaminC=RDA:90~75<2000
    thiamin=RDA:1.2~1 riboflavin=RDA:1.3~1.1 niacin=RDA:16~12<35 pantothenicAcid=AI:5
    vitaminB6=RDA:1.3~1.1<100 folate=RDA:400~320<1000 choline=AI:550<3500 vitaminB12=RDA:2.4~2
    vitaminA=RDA:900~625<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100 vitaminK=AI:120
    proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:3.7 linoleic=AI:17
    alphaLinolenic=AI:1.6`,
  "male 51-70": `
    protein=RDA:56 fibre=AI:30 calcium=RDA:1000~800<2000 iron=RDA:8~6<45 magnesium=RDA:420~350<350
    phosphorus=RDA:700~580<4000 potassium=AI:3400 sodium=AI:1500!2300 zinc=RDA:11~9.4<40
    copper=RDA:0.9~0.7<10 manganese=AI:2.3<11 selenium=RDA:55~45<400 vitaminC=RDA:90~75<2000
    thiamin=RDA:1.2~1 riboflavin=RDA:1.3~1.1 niacin=RDA:16~12<35 pantothenicAcid=AI:5
    vitaminB6=RDA:1.7~1.4<100 folate=RDA:400~320<1000 choline=AI:550<3500 vitaminB12=RDA:2.4~2
    vitaminA=RDA:900~625<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100 vitaminK=AI:120
    proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:3.7 linoleic=AI:14
    alphaLinolenic=AI:1.6`,
  "male >70": `
    protein=RDA:56 fibre=AI:30 calcium=RDA:1200~1000<2000 iron=RDA:8~6<45 magnesium=RDA:420~350<350
    phosphorus=RDA:700~580<3000 potassium=AI:3400 sodium=AI:1500!2300 zinc=RDA:11~9.4<40
    copper=RDA:0.9~0.7<10 manganese=AI:2.3<11 selenium=RDA:55~45<400 vitaminC=RDA:90~75<2000
    thiamin=RDA:1.2~1 riboflavin=RDA:1.3~1.1 niacin=RDA:16~12<35 pantothenicAcid=AI:5
    vitaminB6=RDA:1.7~1.4<100 folate=RDA:400~320<1000 choline=AI:550<3500 vitaminB12=RDA:2.4~2
    vitaminA=RDA:900~625<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:20~10<100 vitaminK=AI:120
    proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:3.7 linoleic=AI:14
    alphaLinolenic=AI:1.6`,
  "female 9-13": `
    protein=RDA:34 fibre=AI:26 calcium=RDA:1300~1100<3000 iron=RDA:8~5.7<40
    magnesium=RDA:240~200<350 phosphorus=RDA:1250~1055<4000 potassium=AI:2300 sodium=AI:1200!1800
    zinc=RDA:8~7<23 copper=RDA:0.7~0.54<5 manganese=AI:1.6<6 selenium=RDA:40~35<280
    vitaminC=RDA:45~39<1200 thiamin=RDA:0.9~0.7 riboflavin=RDA:0.9~0.8 niacin=RDA:12~9<20
    pantothenicAcid=AI:4 vitaminB6=RDA:1~0.8<60 folate=RDA:300~250<600 choline=AI:375<2000
    vitaminB12=RDA:1.8~1.5 vitaminA=RDA:600~420<1700 vitaminE=RDA:11~9<600 vitaminD=RDA:15~10<100
    vitaminK=AI:60 proteinPerKg=RDA:0.95~0.76 carbohydrate=RDA:130~100 water=AI:2.1 linoleic=AI:10
    alphaLinolenic=AI:1`,
  "female 14-18": `
    protein=RDA:46 fibre=AI:26 calcium=RDA:1300~1100<3000 iron=RDA:15~7.9<45
    magnesium=RDA:360~300<350 phosphorus=RDA:1250~1055<4000 potassium=AI:2300 sodium=AI:1500!2300
    zinc=RDA:9~7.3<34 copper=RDA:0.89~0.685<8 manganese=AI:1.6<9 selenium=RDA:55~45<400
    vitaminC=RDA:65~56<1800 thiamin=RDA:1~0.9 riboflavin=RDA:1~0.9 niacin=RDA:14~11<30
    pantothenicAcid=AI:5 vitaminB6=RDA:1.2~1<80 folate=RDA:400~330<800 choline=AI:400<3000
    vitaminB12=RDA:2.4~2 vitaminA=RDA:700~485<2800 vitaminE=RDA:15~12<800 vitaminD=RDA:15~10<100
    vitaminK=AI:75 proteinPerKg=RDA:0.85~0.71 carbohydrate=RDA:130~100 water=AI:2.3 linoleic=AI:11
    alphaLinolenic=AI:1.1`,
  "female 19-30": `
    protein=RDA:46 fibre=AI:25 calcium=RDA:1000~800<2500 iron=RDA:18~8.1<45
    magnesium=RDA:310~255<350 phosphorus=RDA:700~580<4000 potassium=AI:2600 sodium=AI:1500!2300
    zinc=RDA:8~6.8<40 copper=RDA:0.9~0.7<10 manganese=AI:1.8<11 selenium=RDA:55~45<400
    vitaminC=RDA:75~60<2000 thiamin=RDA:1.1~0.9 riboflavin=RDA:1.1~0.9 niacin=RDA:14~11<35
    pantothenicAcid=AI:5 vitaminB6=RDA:1.3~1.1<100 folate=RDA:400~320<1000 choline=AI:425<3500
    vitaminB12=RDA:2.4~2 vitaminA=RDA:700~500<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100
    vitaminK=AI:90 proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:2.7 linoleic=AI:12
    alphaLinolenic=AI:1.1`,
  "female 31-50": `
    protein=RDA:46 fibre=AI:25 calcium=RDA:1000~800<2500 iron=RDA:18~8.1<45
    magnesium=RDA:320~265<350 phosphorus=RDA:700~580<4000 potassium=AI:2600 sodium=AI:1500!2300
    zinc=RDA:8~6.8<40 copper=RDA:0.9~0.7<10 manganese=AI:1.8<11 selenium=RDA:55~45<400
    vitaminC=RDA:75~60<2000 thiamin=RDA:1.1~0.9 riboflavin=RDA:1.1~0.9 niacin=RDA:14~11<35
    pantothenicAcid=AI:5 vitaminB6=RDA:1.3~1.1<100 folate=RDA:400~320<1000 choline=AI:425<3500
    vitaminB12=RDA:2.4~2 vitaminA=RDA:700~500<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100
    vitaminK=AI:90 proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:2.7 linoleic=AI:12
    alphaLinolenic=AI:1.1`,
  "female 51-70": `
    protein=RDA:46 fibre=AI:21 calcium=RDA:1200~1000<2000 iron=RDA:8~5<45 magnesium=RDA:320~265<350
    phosphorus=RDA:700~580<4000 potassium=AI:2600 sodium=AI:1500!2300 zinc=RDA:8~6.8<40
    copper=RDA:0.9~0.7<10 manganese=AI:1.8<11 selenium=RDA:55~45<400 vitaminC=RDA:75~60<2000
    thiamin=RDA:1.1~0.9 riboflavin=RDA:1.1~0.9 niacin=RDA:14~11<35 pantothenicAcid=AI:5
    vitaminB6=RDA:1.5~1.3<100 folate=RDA:400~320<1000 choline=AI:425<3500 vitaminB12=RDA:2.4~2
    vitaminA=RDA:700~500<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100 vitaminK=AI:90
    proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:2.7 linoleic=AI:11
    alphaLinolenic=AI:1.1`,
  "female >70": `
    protein=RDA:46 fibre=AI:21 calcium=RDA:1200~1000<2000 iron=RDA:8~5<45 magnesium=RDA:320~265<350
    phosphorus=RDA:700~580<3000 potassium=AI:2600 sodium=AI:1500!2300 zinc=RDA:8~6.8<40
    copper=RDA:0.9~0.7<10 manganese=AI:1.8<11 selenium=RDA:55~45<400 vitaminC=RDA:75~60<2000
    thiamin=RDA:1.1~0.9 riboflavin=RDA:1.1~0.9 niacin=RDA:14~11<35 pantothenicAcid=AI:5
    vitaminB6=RDA:1.5~1.3<100 folate=RDA:400~320<1000 choline=AI:425<3500 vitaminB12=RDA:2.4~2
    vitaminA=RDA:700~500<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:20~10<100 vitaminK=AI:90
    proteinPerKg=RDA:0.8~0.66 carbohydrate=RDA:130~100 water=AI:2.7 linoleic=AI:11
    alphaLinolenic=AI:1.1`,
  "pregnancy 14-18": `
    protein=RDA:71 fibre=AI:28 calcium=RDA:1300~1100<3000 iron=RDA:27~23<45
    magnesium=RDA:400~335<350 phosphorus=RDA:1250~1055<3500 potassium=AI:2600 sodium=AI:1500!2300
    zinc=RDA:12~10.5<34 copper=RDA:1~0.785<8 manganese=AI:2<9 selenium=RDA:60~49<400
    vitaminC=RDA:80~66<1800 thiamin=RDA:1.4~1.2 riboflavin=RDA:1.4~1.2 niacin=RDA:18~14<30
    pantothenicAcid=AI:6 vitaminB6=RDA:1.9~1.6<80 folate=RDA:600~520<800 choline=AI:450<3000
    vitaminB12=RDA:2.6~2.2 vitaminA=RDA:750~530<2800 vitaminE=RDA:15~12<800 vitaminD=RDA:15~10<100
    vitaminK=AI:75 proteinPerKg=RDA:1.1~0.88 carbohydrate=RDA:175~135 water=AI:3 linoleic=AI:13
    alphaLinolenic=AI:1.4`,
  "pregnancy 19-30": `
    protein=RDA:71 fibre=AI:28 calcium=RDA:1000~800<2500 iron=RDA:27~22<45 magnesium=RDA:350~290<350
    phosphorus=RDA:700~580<3500 potassium=AI:2900 sodium=AI:1500!2300 zinc=RDA:11~9.5<40
    copper=RDA:1~0.8<10 manganese=AI:2<11 selenium=RDA:60~49<400 vitaminC=RDA:85~70<2000
    thiamin=RDA:1.4~1.2 riboflavin=RDA:1.4~1.2 niacin=RDA:18~14<35 pantothenicAcid=AI:6
    vitaminB6=RDA:1.9~1.6<100 folate=RDA:600~520<1000 choline=AI:450<3500 vitaminB12=RDA:2.6~2.2
    vitaminA=RDA:770~550<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100 vitaminK=AI:90
    proteinPerKg=RDA:1.1~0.88 carbohydrate=RDA:175~135 water=AI:3 linoleic=AI:13
    alphaLinolenic=AI:1.4`,
  "pregnancy 31-50": `
    protein=RDA:71 fibre=AI:28 calcium=RDA:1000~800<2500 iron=RDA:27~22<45 magnesium=RDA:360~300<350
    phosphorus=RDA:700~580<3500 potassium=AI:2900 sodium=AI:1500!2300 zinc=RDA:11~9.5<40
    copper=RDA:1~0.8<10 manganese=AI:2<11 selenium=RDA:60~49<400 vitaminC=RDA:85~70<2000
    thiamin=RDA:1.4~1.2 riboflavin=RDA:1.4~1.2 niacin=RDA:18~14<35 pantothenicAcid=AI:6
    vitaminB6=RDA:1.9~1.6<100 folate=RDA:600~520<1000 choline=AI:450<3500 vitaminB12=RDA:2.6~2.2
    vitaminA=RDA:770~550<3000 vitaminE=RDA:15~12<1000 vitaminD=RDA:15~10<100 vitaminK=AI:90
    proteinPerKg=RDA:1.1~0.88 carbohydrate=RDA:175~135 water=AI:3 linoleic=AI:13
    alphaLinolenic=AI:1.4`,
  "lactation 14-18": `
    protein=RDA:71 fibre=AI:29 calcium=RDA:1300~1100<3000 iron=RDA:10~7<45 magnesium=RDA:360~300<350
    phosphorus=RDA:1250~1055<4000 potassium=AI:2500 sodium=AI:1500!2300 zinc=RDA:13~10.9<34
    copper=RDA:1.3~0.985<8 manganese=AI:2.6<9 selenium=RDA:70~59<400 vitaminC=RDA:115~96<1800
    thiamin=RDA:1.4~1.2 riboflavin=RDA:1.6~1.3 niacin=RDA:17~13<30 pantothenicAcid=AI:7
    vitaminB6=RDA:2~1.7<80 folate=RDA:500~450<800 choline=AI:550<3000 vitaminB12=RDA:2.8~2.4
    vitaminA=RDA:1200~885<2800 vitaminE=RDA:19~16<800 vitaminD=RDA:15~10<100 vitaminK=AI:75
    proteinPerKg=RDA:1.3~1.05 carbohydrate=RDA:210~160 water=AI:3.8 linoleic=AI:13
    alphaLinolenic=AI:1.3`,
  "lactation 19-30": `
    protein=RDA:71 fibre=AI:29 calcium=RDA:1000~800<2500 iron=RDA:9~6.5<45 magnesium=RDA:310~255<350
    phosphorus=RDA:700~580<4000 potassium=AI:2800 sodium=AI:1500!2300 zinc=RDA:12~10.4<40
    copper=RDA:1.3~1<10 manganese=AI:2.6<11 selenium=RDA:70~59<400 vitaminC=RDA:120~100<2000
    thiamin=RDA:1.4~1.2 riboflavin=RDA:1.6~1.3 niacin=RDA:17~13<35 pantothenicAcid=AI:7
    vitaminB6=RDA:2~1.7<100 folate=RDA:500~450<1000 choline=AI:550<3500 vitaminB12=RDA:2.8~2.4
    vitaminA=RDA:1300~900<3000 vitaminE=RDA:19~16<1000 vitaminD=RDA:15~10<100 vitaminK=AI:90
    proteinPerKg=RDA:1.3~1.05 carbohydrate=RDA:210~160 water=AI:3.8 linoleic=AI:13
    alphaLinolenic=AI:1.3`,
  "lactation 31-50": `
    protein=RDA:71 fibre=AI:29 calcium=RDA:1000~800<2500 iron=RDA:9~6.5<45 magnesium=RDA:320~265<350
    phosphorus=RDA:700~580<4000 potassium=AI:2800 sodium=AI:1500!2300 zinc=RDA:12~10.4<40
    copper=RDA:1.3~1<10 manganese=AI:2.6<11 selenium=RDA:70~59<400 vitaminC=RDA:120~100<2000
    thiamin=RDA:1.4~1.2 riboflavin=RDA:1.6~1.3 niacin=RDA:17~13<35 pantothenicAcid=AI:7
    vitaminB6=RDA:2~1.7<100 folate=RDA:500~450<1000 choline=AI:550<3500 vitaminB12=RDA:2.8~2.4
    vitaminA=RDA:1300~900<3000 vitaminE=RDA:19~16<1000 vitaminD=RDA:15~10<100 vitaminK=AI:90
    proteinPerKg=RDA:1.3~1.05 carbohydrate=RDA:210~160 water=AI:3.8 linoleic=AI:13
    alphaLinolenic=AI:1.3`,
} as const;

export interface PublishedCell {
  readonly stage: string;
  readonly nutrient: string;
  readonly kind: string;
  readonly amount: number;
  readonly requirement: number | null;
  readonly upper: number | null;
  readonly cdrr: number | null;
}

const CELL = /^(\w+)=(RDA|AI):([\d.]+)(?:~([\d.]+))?(?:<([\d.]+))?(?:!([\d.]+))?$/;
const numberOr = (text: string | undefined) => (text === undefined ? null : Number(text));

export const publishedCells: readonly PublishedCell[] = Object.entries(PUBLISHED).flatMap(([stage, block]) =>
  block
    .trim()
    .split(/\s+/)
    .map((cell) => {
      const match = CELL.exec(cell);
      if (!match) throw new Error(`Cannot read ${cell}`);
      const [, nutrient, kind, amount, requirement, upper, cdrr] = match;
      return {
        stage,
        nutrient: nutrient!,
        kind: kind!,
        amount: Number(amount),
        requirement: numberOr(requirement),
        upper: numberOr(upper),
        cdrr: numberOr(cdrr),
      };
    }),
);
