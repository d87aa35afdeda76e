import type { Metadata } from "next";
import { SourceList } from "#components/guide/source-list.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Section } from "#components/layout/section.tsx";
import { DOMS_COURSE } from "#lib/domain/guidance/doms.ts";

export const metadata: Metadata = { title: "About the figures" };

export default function AboutPage() {
  return (
    <>
      <PageHeading
        title="How the figures are made, and what they are not"
        lead="Replenish does arithmetic with published numbers. This page says which numbers, and where the arithmetic ends."
      />

      <Section title="The foods">
        <div className="prose">
          <p>
            Every amount comes from the USDA National Nutrient Database for Standard Reference, Release 28
            (2015): 8,789 foods, each given per 100 g of its edible part. The data are in the public domain.
          </p>
          <p>
            A laboratory did not measure everything in every food: vitamin K is missing for two foods in five,
            choline for nearly half. Missing is not zero here. A food’s page says “not measured”, and a day
            that contains such a food says “at least”.
          </p>
          <p>
            Diets and allergens are worked out from a food’s name and group. They are a help, not a guarantee:
            the database says nothing about traces, and recipes of packaged foods change. With an allergy,
            read the label.
          </p>
        </div>
      </Section>

      <Section title="The targets">
        <div className="prose">
          <p>
            Targets are the dietary reference intakes of the US National Academies for your age, sex, and
            pregnancy or breastfeeding: a recommended allowance (RDA) where there is one, otherwise an
            adequate intake (AI). Energy follows the Academies’ equations of 2023.
          </p>
          <p>
            A limit is shown with what it counts. The limit for magnesium counts tablets only, so plenty of it
            from food is no cause for a warning. Vitamin A’s counts retinol, not the carotene of carrots.
            Those of folic acid and niacin count what was added, not what grew.
          </p>
        </div>
      </Section>

      <Section title="Cooking">
        <div className="prose">
          <p>
            A dish is counted from its raw ingredients, less what cooking takes: the factors are those of the
            USDA Table of Nutrient Retention Factors, Release 6. What stays in the pot counts when the liquid
            is eaten, and is lost when it is poured away.
          </p>
        </div>
      </Section>

      <Section title="Sore muscles" id="magnesium">
        <div className="prose">
          <p>
            Soreness {DOMS_COURSE.onset[0]} to {DOMS_COURSE.peak[1]} hours after new, eccentric or harder
            exercise is a normal response of muscle to load. It eases within five to seven days whatever one
            eats. Enough energy and protein help one recover; that is about as far as the evidence goes for
            food.
          </p>
          <p>
            A systematic review of magnesium and soreness (Tarsitano and colleagues,{" "}
            <cite>Journal of Translational Medicine</cite>, 2024) rests on four trials of supplements with 73
            people aged 19 to 27. For night cramps, a Cochrane review (Garrison and colleagues, 2020; 11
            trials, 735 people) found it unlikely that magnesium helps older adults. Cramps in exercise seem
            to come mostly from tired nerves and muscles, less from salt or water.
          </p>
          <p>
            Real deficiencies do exist, and some reach muscle and nerve: severe lack of vitamin D, B12, iron,
            potassium, calcium or magnesium. They show in a blood test. A food diary cannot find them, and
            neither can this site.
          </p>
        </div>
      </Section>

      <Section title="When to see a doctor" id="see-a-doctor">
        <div className="prose">
          <h3>Call emergency services</h3>
          <ul>
            <li>chest pain, fainting, or palpitations with weakness</li>
            <li>paralysis, or weakness that spreads fast</li>
            <li>confusion, a seizure, or a severe headache after exercise or after drinking a great deal</li>
            <li>a very hot body together with confusion</li>
          </ul>
          <h3>Emergency department, today</h3>
          <ul>
            <li>
              pain, swelling or weakness far beyond what the exercise explains, with urine the colour of tea
              or cola, or hardly any urine
            </li>
            <li>one calf swollen, warm and painful</li>
            <li>back pain with loss of control over bladder or bowel</li>
          </ul>
          <h3>A doctor within days</h3>
          <ul>
            <li>soreness for more than seven days after exercise, or two weeks without a cause</li>
            <li>tingling or numbness; weakness on stairs or on rising</li>
            <li>weight loss or fever without a reason</li>
            <li>cramps while taking a water tablet or a statin, or with two days of vomiting or diarrhoea</li>
            <li>anything new in pregnancy</li>
          </ul>
        </div>
      </Section>

      <Section title="What this is not">
        <div className="prose">
          <p>
            Replenish is a planner for food. It makes no diagnosis, names no cause for a symptom and suggests
            no supplement or dose. If you have a kidney, heart or metabolic condition, take regular medicines,
            are pregnant, or have or have had an eating disorder, ask your clinician before you change how you
            eat, and follow them where they differ from this.
          </p>
        </div>
      </Section>
      <SourceList
        ids={[
          "sr28",
          "retention",
          "dri2019",
          "dri2011",
          "dri2001",
          "dri1998",
          "dri2023",
          "tarsitano",
          "cochraneCramps",
          "miller",
          "doms",
          "rhabdo",
          "clots",
        ]}
      />
    </>
  );
}
