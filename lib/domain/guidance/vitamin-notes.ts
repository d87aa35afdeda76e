// Pure. Pure data. Notes on protein, fibre, choline and the vitamins, in our own words.
import { note } from "./nutrient-note.ts";

const B_COOKING =
  "Some is lost to heat and more to water that is poured away; quick cooking, steaming and eating the liquid keep most of it.";

export const OTHER_NOTES = {
  protein: note(
    {
      does: "Protein gives the amino acids from which muscle, enzymes, hormones and defences are built and renewed every day.",
      muscleAndNerve:
        "Training tears and rebuilds muscle fibre, and the building needs protein spread over the day: about 20 to 40 g a meal serves it well.",
      lack: "Loss of muscle, swelling, slow healing and infections; in countries with enough food it comes with illness, age or very little eating.",
      atRisk: "Older people, those who eat very little, and vegans who eat few beans, nuts and grains.",
      limit:
        "No upper limit is set. The plan stays under 2 g for each kilogram; with kidney disease it stays at the ordinary amount.",
      cooking: "Cooking keeps it and makes it easier to digest.",
      correction: "More than your body can use does not take soreness away or build muscle without training.",
    },
    "dri2005",
    "issn",
  ),
  fibre: note(
    {
      does: "Fibre feeds the gut's bacteria, keeps stools soft, slows the rise of blood sugar and lowers LDL cholesterol.",
      muscleAndNerve:
        "It has no direct part in muscle or nerve; just before hard training a low-fibre meal sits more lightly.",
      lack: "Constipation, and over years a higher risk of heart disease and bowel cancer.",
      atRisk: "Nine of ten people in the United States eat less than the adequate intake.",
      limit: "No upper limit. Raise it over a week or two and drink with it.",
      cooking: "Cooking softens but keeps it; peeling and milling remove it.",
      correction: null,
    },
    "dri2005",
    "dga",
  ),
  choline: note(
    {
      does: "Choline builds cell walls and carries fat out of the liver.",
      muscleAndNerve:
        "From it the body makes acetylcholine, the messenger with which a nerve tells a muscle to contract.",
      lack: "Fatty liver and muscle damage, seen when it was taken out of the diet in trials.",
      atRisk: "Pregnant women and people who eat no eggs, meat or milk.",
      limit: "The upper limit counts all sources; above it blood pressure can drop and sweat smells of fish.",
      cooking: "Fairly steady; a part goes into poured-off water.",
      correction:
        "Few people reach the adequate intake, and it is not known that all of them need to: it is an estimate.",
    },
    "ods",
    "dri1998",
  ),
  vitaminA: note(
    {
      does: "Vitamin A is needed for seeing in the dark, for skin and linings, for defence and for growth. Animal foods bring retinol, orange and green plants bring carotenes.",
      muscleAndNerve:
        "It guides how nerve cells and muscle form before birth; for training it plays no special part.",
      lack: "Poor sight at dusk, then dry eyes and infections.",
      atRisk: "People who take up fat badly; where food is short, children and pregnant women.",
      limit:
        "The upper limit counts retinol only, from liver, milk, eggs and tablets. Carotene from vegetables does not count. In pregnancy too much retinol harms the child, so liver is left out.",
      cooking: "Heat takes little; a bit of fat and chopping or cooking make carotene easier to take up.",
      correction: null,
    },
    "ods",
    "dri2001",
    "retention",
  ),
  vitaminC: note(
    {
      does: "Vitamin C builds collagen, protects cells and helps iron from plants into the body.",
      muscleAndNerve: "Tendons and vessel walls are made with it, and nerves use it to make messengers.",
      lack: "After weeks without: tiredness, bleeding gums, bruises, wounds that open again (scurvy).",
      atRisk: "Smokers, who need 35 mg more, and people who eat hardly any fruit or vegetables.",
      limit: "The upper limit counts all sources; above it diarrhoea is common, and some people form stones.",
      cooking:
        "The most easily lost of all: boiling can take half or more. Eat some raw, cook briefly, keep the liquid.",
      correction: "High doses do not prevent colds, and they may blunt what training does for the muscle.",
    },
    "ods",
    "dri2000",
    "retention",
  ),
  vitaminD: note(
    {
      does: "Vitamin D lets the gut take up calcium and phosphorus for bone. Skin makes it in summer sun; few foods hold much of it.",
      muscleAndNerve:
        "Muscle has receptors for it, and a severe lack weakens thighs and hips, so that stairs and chairs become hard.",
      lack: "Aching bones and weak thighs (osteomalacia), rickets in children; a blood test, 25-hydroxyvitamin D, shows it.",
      atRisk:
        "People who get little sun or cover their skin, with dark skin in the north, over 70, with obesity or bowel disease.",
      limit: "The upper limit counts food and tablets, not sun. Too much raises blood calcium.",
      cooking:
        "Fairly steady: fish keeps nearly all of it, mushrooms lose some. Farmed mushrooms hold much only if they were put under UV light.",
      correction:
        "The target assumes hardly any sun, and ordinary food seldom reaches it: a plan at 60 to 75 % is normal. More than enough has not been shown to help sore muscles.",
    },
    "ods",
    "dri2011",
    "dga",
  ),
  vitaminE: note(
    {
      does: "Vitamin E protects the fats in cell walls from going rancid in the body.",
      muscleAndNerve: "Long nerves are the first to suffer where it is missing for years.",
      lack: "Unsteady walk and numbness, only with diseases of fat uptake or rare genes.",
      atRisk: "People who take up fat badly, such as with cystic fibrosis.",
      limit: "The upper limit counts supplements only; food has none. High doses thin the blood.",
      cooking: "Long frying and old oil lose it; nuts, seeds and fresh oil bring it.",
      correction: null,
    },
    "ods",
    "dri2000",
    "retention",
  ),
  vitaminK: note(
    {
      does: "Vitamin K is needed for blood to clot and for a protein of bone.",
      muscleAndNerve: "It has no direct part in muscle or nerve.",
      lack: "Bleeding that is slow to stop; rare in grown-ups.",
      atRisk: "People who take up fat badly or take certain antibiotics for long, and new-born babies.",
      limit:
        "There is no upper limit. With warfarin what counts is a steady amount, neither dropped nor suddenly raised.",
      cooking: "Heat hardly touches it; cooked greens are denser, so a cup holds more.",
      correction:
        "People on warfarin need not avoid greens: eating about the same amount every day is what matters.",
    },
    "ods",
    "dri2001",
  ),
  thiamin: note(
    {
      does: "Thiamin turns carbohydrate into energy.",
      muscleAndNerve: "Nerves and heart muscle live on carbohydrate and feel its lack first.",
      lack: "Tingling and weakness in the legs, a weak heart, confusion.",
      atRisk:
        "People with alcohol dependence, long vomiting, weight-loss surgery or high doses of water tablets.",
      limit: "No upper limit: too much has not been seen to harm.",
      cooking:
        "Heat and soda destroy a good part, and it dissolves in water; meat roasted long loses the most.",
      correction: null,
    },
    "ods",
    "dri1998",
    "retention",
  ),
  riboflavin: note(
    {
      does: "Riboflavin is part of the enzymes that release energy from all food.",
      muscleAndNerve: "Muscle in training uses more of these enzymes; food brings what that takes.",
      lack: "Cracked corners of the mouth, sore tongue and throat, itching skin.",
      atRisk: "Vegans without fortified food, and athletes who eat neither milk nor meat.",
      limit: "No upper limit: what is too much colours the urine yellow.",
      cooking: "It bears heat but not light: keep milk out of the sun.",
      correction: null,
    },
    "ods",
    "dri1998",
    "retention",
  ),
  niacin: note(
    {
      does: "Niacin carries hydrogen in some 400 reactions that turn food into energy. The body also makes it from the amino acid tryptophan.",
      muscleAndNerve: "Muscle runs its energy supply on it; nerves suffer where it is missing.",
      lack: "Rash in the sun, diarrhoea and confusion (pellagra); almost gone where flour is fortified.",
      atRisk: "People with alcohol dependence, or with untreated maize as the main food.",
      limit:
        "The upper limit counts synthetic niacin only, which makes the skin flush. The food data do not tell it apart, so it is not tested here.",
      cooking: "Very steady; only poured-off water takes some.",
      correction:
        "The target counts tryptophan too, the food data do not: your true coverage is higher than shown.",
    },
    "ods",
    "dri1998",
    "retention",
  ),
  pantothenicAcid: note(
    {
      does: "Pantothenic acid is part of coenzyme A, through which fat, carbohydrate and protein all pass.",
      muscleAndNerve: "Coenzyme A feeds the muscle's power stations and is needed for acetylcholine.",
      lack: "Practically never; it is in nearly all foods, which is what its name says.",
      atRisk: "Nobody apart from the severely starved.",
      limit: "No upper limit.",
      cooking: B_COOKING,
      correction: null,
    },
    "ods",
    "dri1998",
    "retention",
  ),
  vitaminB6: note(
    {
      does: "Vitamin B6 works in more than 100 reactions, most of them with amino acids: the more protein, the more of it is used.",
      muscleAndNerve:
        "Nerve messengers such as serotonin and GABA are made with it, and most of the body's store sits in muscle, where it frees sugar from glycogen.",
      lack: "Cracked lips, sore tongue, rash, anaemia and low mood; rare, and mostly together with other B vitamins.",
      atRisk:
        "People with kidney disease, alcohol dependence, bowel disease, or certain epilepsy and tuberculosis medicines.",
      limit:
        "The upper limit was set for tablets: too much numbs the feet and makes the walk unsteady. Food has never done that. European experts put the limit far lower than American ones.",
      cooking: B_COOKING,
      correction: "Tingling in somebody who takes B6 tablets is a reason to stop them, not to take more.",
    },
    "ods",
    "dri1998",
    "efsaB6",
  ),
  folate: note(
    {
      does: "Folate is needed to copy DNA and so wherever cells divide: blood, gut, and a child in the first weeks of pregnancy.",
      muscleAndNerve:
        "Blood cells made with it carry oxygen to muscle; before birth it closes the tube that becomes brain and spine.",
      lack: "Anaemia with tiredness, sore tongue; early in pregnancy, damage to the child's spine.",
      atRisk:
        "People who may become pregnant, with alcohol dependence, bowel disease or certain epilepsy medicines.",
      limit:
        "The upper limit counts folic acid from tablets and fortified food only. Folate that is in food by nature has none.",
      cooking: "Heat and water take much of it: greens boiled in plenty of water can lose half.",
      correction: "Much folic acid can hide a lack of B12 while nerves are harmed.",
    },
    "ods",
    "dri1998",
    "retention",
  ),
  vitaminB12: note(
    {
      does: "Vitamin B12 is needed for red blood cells, DNA and the sheath of nerves. Only microbes make it; animals gather it.",
      muscleAndNerve:
        "Without it the insulating sheath of nerves breaks down: feet turn numb and the walk unsteady.",
      lack: "Tiredness, sore tongue, numb or tingling feet, poor memory; nerves may not recover if it goes on for long, so ask for a blood test early.",
      atRisk:
        "Vegans, people over 50, on metformin or acid blockers for years, after stomach or bowel surgery, and with pernicious anaemia.",
      limit: "No upper limit. The body stores years of it, so single days do not count.",
      cooking: "A part is lost to heat and meat juice; keep the juice.",
      correction:
        "Leafy greens contain no B12, nor does seaweed hold a form people can count on: fortified food or a supplement is the plant-based way.",
    },
    "ods",
    "dri1998",
    "sr28",
  ),
} as const;
