import type { ReactNode } from "react";
import { adviseAction } from "#app/(public)/sore/actions.ts";
import { FoodSearch } from "#components/foods/food-search.tsx";
import { SoreEntry } from "#components/guide/sore-entry.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { currentUser } from "#lib/server/current-user.ts";

/** The nutrients that people name when they ask about their muscles. */
const OFTEN_ASKED = ["magnesium", "potassium", "calcium", "vitaminD", "vitaminB12", "iron"] as const;

export default async function LandingPage() {
  const user = await currentUser();
  return (
    <>
      <section className="grid gap-x-16 gap-y-10 pt-10 pb-14 sm:pt-16 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          <h1 className="max-w-[16ch]">Which deficiency causes sore muscles?</h1>
          <p className="mt-6 max-w-[34rem] font-display text-2xl leading-snug text-leaf">Usually, none.</p>
          <div className="mt-6">
            <SoreEntry action={adviseAction} />
            <p className="mt-2 text-sm text-soft">Three questions at most. What you type is kept nowhere.</p>
          </div>
          <div className="prose mt-6 max-w-[36rem]">
            <p>
              Soreness that comes a day after new or harder exercise and is gone within a week is nearly
              always the muscle mending itself. No single vitamin or mineral has been shown to prevent it: for
              magnesium, the one most often named, a{" "}
              <Link href="/about#magnesium" className="link">
                review in 2024
              </Link>{" "}
              found four small trials of tablets, with 73 young people in all, and none of food.
            </p>
            <p>
              What is true is duller and more useful. Magnesium, potassium, calcium, vitamin D, B12 and iron
              all take part in how muscle and nerve work, and food is where to get them. Replenish plans a
              week of meals around the ones you care about, and shows its arithmetic.
            </p>
          </div>
          <div className="mt-6 flex flex-wrap gap-3">
            <LinkButton href={user ? "/week" : "/sign-up"}>{user ? "My week" : "Plan my week"}</LinkButton>
            <LinkButton href="/guide" variant="text">
              Read the guide
            </LinkButton>
          </div>
        </div>
        <aside
          aria-labelledby="doctor"
          className="self-start rounded-page border border-rule border-l-4 border-l-stop bg-sheet px-5 py-4 lg:mt-24"
        >
          <h2 id="doctor" className="text-xl">
            When it is not food
          </h2>
          <ul className="mt-2 list-disc space-y-2 pl-5 text-sm marker:text-stop">
            <li>
              <strong>Emergency department, today:</strong> severe pain, swelling or weakness out of
              proportion to the exercise, with urine the colour of tea or cola.
            </li>
            <li>
              <strong>Call an ambulance:</strong> chest pain, fainting, palpitations with weakness, paralysis,
              or confusion after exercise or after drinking a great deal.
            </li>
            <li>
              <strong>A doctor, this week:</strong> soreness beyond seven days, tingling or numbness, or
              weakness on the stairs.
            </li>
          </ul>
          <p className="mt-2 text-sm">
            <Link href="/about#see-a-doctor" className="link">
              The whole list
            </Link>
          </p>
        </aside>
      </section>

      <section aria-labelledby="how" className="border-t border-rule py-12">
        <h2 id="how">What Replenish does</h2>
        <ol className="mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-3">
          <Step number="1" title="You choose what matters">
            Up to six nutrients, in your order. Each comes with your own target and its safe limit, worked out
            from your age, sex and stage of life.
          </Step>
          <Step number="2" title="You get a week to cook">
            Real recipes, planned together: your diet and allergies are kept without exception, your time on a
            Tuesday is respected, and no dinner comes twice in a week.
          </Step>
          <Step number="3" title="You see why">
            For every meal: what it brings, from which foods, what the day would be without it, and what was
            nearly chosen instead. Where a value was never measured, it says “at least”.
          </Step>
        </ol>
      </section>

      <section aria-labelledby="look-up" className="border-t border-rule py-12">
        <div className="grid gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
          <div>
            <h2 id="look-up">Look up any food</h2>
            <p className="mt-2 text-soft">
              8,789 foods and what is in them, as the US Department of Agriculture measured it.
            </p>
          </div>
          <div>
            <FoodSearch hideLabel />
            <p className="mt-4 text-sm text-soft">Or see which foods bring most of a nutrient:</p>
            <ul className="mt-1 flex flex-wrap gap-x-5">
              {OFTEN_ASKED.map((id) => (
                <li key={id}>
                  <Link href={`/foods/rank?nutrient=${id}`} className="link inline-block py-1">
                    {NUTRIENTS[id].name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </section>
    </>
  );
}

function Step({
  number,
  title,
  children,
}: {
  readonly number: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <span className="font-display text-4xl leading-none text-leaf" aria-hidden="true">
        {number}
      </span>
      <h3 className="mt-2">{title}</h3>
      <p className="mt-1.5 text-soft">{children}</p>
    </li>
  );
}
