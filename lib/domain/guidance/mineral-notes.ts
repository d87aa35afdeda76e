// Pure. Pure data. Notes on the minerals, in our own words.
import { note } from "./nutrient-note.ts";

const MINERAL_COOKING =
  "Heat does not destroy it, but it passes into cooking water: steam or roast, or eat the liquid in soups and stews.";

export const MINERAL_NOTES = {
  calcium: note(
    {
      does: "Calcium makes bones and teeth hard; the small part in the blood lets blood clot, hearts beat and nerves fire.",
      muscleAndNerve:
        "Each nerve signal frees calcium inside the muscle fibre, and that starts the contraction. Bone gives up calcium to keep the blood's level steady.",
      lack: "Bone thins over years without a sign; a blood level that is really low shows in tingling round the mouth and hands that cramp shut, and is a matter for a doctor the same day.",
      atRisk:
        "People who eat neither milk foods nor fortified ones, women after menopause, teenagers, and those short of vitamin D.",
      limit:
        "The upper limit counts all sources: food, water and tablets together. Food alone seldom reaches it.",
      cooking:
        "Cooking hardly changes it. Spinach and chard hold much calcium but bind it, so little of it is taken up; kale, broccoli and tofu set with calcium give more.",
      correction:
        "Spinach is not a good calcium food, in spite of the figure in its table: its oxalate keeps most of it back.",
    },
    "ods",
    "dri2011",
    "retention",
  ),
  iron: note(
    {
      does: "Iron carries oxygen in the blood's haemoglobin and takes part in releasing energy in every cell.",
      muscleAndNerve:
        "Muscle keeps its own store of oxygen on iron, in myoglobin; nerves need iron to make messengers such as dopamine.",
      lack: "Tiredness, shortness of breath on the stairs, pale skin and restless legs; ferritin and a blood count show it.",
      atRisk:
        "People who lose blood each month, in pregnancy, endurance athletes, blood donors, and people who eat no meat.",
      limit:
        "The upper limit counts all sources and was set for the stomach trouble that tablets cause. People with haemochromatosis must stay well under it.",
      cooking:
        "It stays in the food apart from what passes into poured-off water. Something rich in vitamin C in the same meal helps plant iron in; tea and coffee with the meal hinder it.",
      correction: "Feeling tired is no proof of too little iron, and tablets without a blood test can harm.",
    },
    "ods",
    "dri2001",
    "retention",
  ),
  magnesium: note(
    {
      does: "Magnesium works with more than 300 enzymes, among them all that handle ATP, the body's energy coin; over half of it sits in bone.",
      muscleAndNerve:
        "It helps pump calcium and potassium across cell walls, which lets a muscle let go after contracting and keeps nerves from firing too readily.",
      lack: "A severe lack, rare in healthy people, begins with poor appetite, nausea and weakness, then twitching, cramps, numbness and an uneven heartbeat; it also pulls potassium and calcium down.",
      atRisk:
        "People with long diarrhoea or Crohn's or coeliac disease, type 2 diabetes, alcohol dependence, long use of acid blockers or water tablets, and older people.",
      limit:
        "The 350 mg limit counts tablets, powders and laxatives only. Magnesium in food has no limit: healthy kidneys pass on what is too much. With kidney disease that does not hold.",
      cooking:
        "Boiling carries a part of it into the water; milling grain to white flour takes most of it away. Wholegrain, beans, nuts and seeds keep it.",
      correction:
        "That magnesium takes soreness away rests on four small trials of tablets in 73 young people. For night cramps tablets made hardly a difference, and a bath in Epsom salt does not bring it through the skin.",
    },
    "ods",
    "dri1997",
    "tarsitano",
    "cochraneCramps",
    "groeber",
  ),
  phosphorus: note(
    {
      does: "Phosphorus hardens bone together with calcium and is part of ATP, of cell walls and of DNA.",
      muscleAndNerve:
        "Every contraction is paid for with the phosphate of ATP, and creatine phosphate is the muscle's first reserve.",
      lack: "Hardly ever from food; in severe illness weakness, bone pain and confusion.",
      atRisk:
        "People in treatment for starvation or alcohol dependence. With kidney disease the worry is too much, not too little.",
      limit:
        "The upper limit counts all sources, phosphate additives included; it is lower over 70 and in pregnancy.",
      cooking: MINERAL_COOKING,
      correction: null,
    },
    "ods",
    "dri1997",
    "retention",
  ),
  potassium: note(
    {
      does: "Potassium is the main salt inside cells; it balances sodium, helps keep blood pressure down and the heartbeat even.",
      muscleAndNerve:
        "The difference in potassium between the inside and the outside of a cell is the voltage that nerves and muscles work with.",
      lack: "Weakness, cramps, constipation and palpitations. It comes from water tablets, vomiting or diarrhoea, not from diet alone, and needs a doctor the same day.",
      atRisk: "People on loop or thiazide water tablets, with vomiting or diarrhoea, or with bowel disease.",
      limit:
        "There is no upper limit for healthy people. With kidney disease, ACE inhibitors, sartans or potassium-saving medicines even ordinary amounts can be too much, so it is not raised there.",
      cooking:
        "It leaches into boiling water: greens and peeled potatoes lose a good part of it. Steam, roast, or eat the broth.",
      correction:
        "Bananas are an ordinary source: a baked potato or a bowl of beans holds more. Sweat costs little potassium, so training does not call for tablets.",
    },
    "ods",
    "dri2019",
    "retention",
  ),
  sodium: note(
    {
      does: "Sodium holds water in the blood and outside cells, and with it blood pressure.",
      muscleAndNerve:
        "A nerve signal is sodium rushing into the cell; muscle fibres take up the signal the same way.",
      lack: "In everyday life next to unknown. During long exercise the blood's sodium falls when people drink more than they lose: headache, nausea, bloating and confusion are an emergency, not thirst.",
      atRisk:
        "Slow finishers of long races who drink much, people on some antidepressants or water tablets, and those with adrenal disease.",
      limit:
        "There is no upper limit since 2019 but a figure to stay under: above 2,300 mg a day (1,800 mg at 9 to 13 years) eating less lowers the risk of heart disease. People who sweat for hours lose more; that is not what the figure was made for.",
      cooking:
        "What counts is the salt, sauce and stock that are added; draining and rinsing tinned beans removes a good part.",
      correction:
        "Most exercise cramps are not a lack of salt. In long, hot sessions it may matter for people who lose much salty sweat.",
    },
    "dri2019",
    "dga",
    "miller",
  ),
  zinc: note(
    {
      does: "Zinc is part of several hundred enzymes, of defence against germs, wound healing, taste and growth.",
      muscleAndNerve:
        "It is used wherever muscle protein is built and repaired; much of the body's zinc sits in muscle.",
      lack: "Slow healing, hair loss, infections, loss of taste, slow growth in the young.",
      atRisk:
        "People with bowel disease, alcohol dependence, in pregnancy, and vegans, since bran and beans bind it.",
      limit:
        "The upper limit counts all sources; long use of high doses lowers copper. Oysters can pass it in one serving.",
      cooking: MINERAL_COOKING,
      correction: null,
    },
    "ods",
    "dri2001",
    "retention",
  ),
  copper: note(
    {
      does: "Copper helps iron into the blood, builds connective tissue and takes part in releasing energy.",
      muscleAndNerve:
        "Nerve sheaths and tendons need it; a long lack can damage the spinal cord much like a lack of B12.",
      lack: "Anaemia that iron does not mend, few white blood cells, numb feet and an unsteady walk.",
      atRisk: "After weight-loss surgery and with much zinc from tablets or old denture creams.",
      limit:
        "The upper limit counts all sources. Liver can pass it; with Wilson disease copper is left out as far as possible.",
      cooking: MINERAL_COOKING,
      correction: null,
    },
    "ods",
    "dri2001",
    "retention",
  ),
  manganese: note(
    {
      does: "Manganese works in enzymes that handle carbohydrate and protect cells, and in forming bone.",
      muscleAndNerve:
        "It is part of the enzyme that guards the cell's power stations, of which muscle has many.",
      lack: "Practically never seen in people who eat ordinary food.",
      atRisk: "Nobody in particular.",
      limit:
        "The upper limit counts all sources; wholegrain-rich eating can come near it. The danger known to harm nerves is dust at work, not food.",
      cooking: MINERAL_COOKING,
      correction: null,
    },
    "ods",
    "dri2001",
    "retention",
  ),
  selenium: note(
    {
      does: "Selenium is part of enzymes that protect cells from oxygen and that switch thyroid hormone on.",
      muscleAndNerve:
        "Muscle protects itself with it; in regions with very poor soil a lack has led to heart muscle disease.",
      lack: "Rare: weak heart muscle, and through the thyroid tiredness and feeling cold.",
      atRisk: "People who eat only what grows on very poor soil, and with dialysis or HIV.",
      limit: "The upper limit counts all sources. A few Brazil nuts can pass it, so this plan rations them.",
      cooking: "Hardly lost, apart from what passes into poured-off water.",
      correction: null,
    },
    "ods",
    "dri2000",
    "retention",
  ),
} as const;
