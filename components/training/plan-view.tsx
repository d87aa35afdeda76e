import { Section } from "#components/layout/section.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FluidPrompt } from "#lib/domain/hydration/fluid-prompts.ts";
import type { DrinkPlan, MineralLoss } from "#lib/domain/hydration/session-plan.ts";
import type { Occurrence } from "#lib/domain/training/session.ts";
import {
  clockText,
  hoursText,
  milligramsText,
  percentText,
  rateRange,
  rateText,
  type Tongue,
  temperatureText,
  volumeRange,
  volumeText,
} from "./words.ts";

interface PlanViewProps {
  readonly plan: DrinkPlan;
  readonly occurrence: Occurrence;
  readonly prompts: readonly FluidPrompt[];
  readonly tongue: Tongue;
  readonly zone: string;
  readonly hideWeight: boolean;
  readonly meals: readonly string[] | null;
  readonly duringFood: readonly string[];
  readonly afterFood: readonly string[];
}

/** What to drink and eat around one session, in the order of the day. */
export function PlanView({ plan, occurrence, prompts, tongue, zone, ...rest }: PlanViewProps) {
  const at = (moment: FluidPrompt["kind"]) => prompts.filter(({ kind }) => kind === moment);
  const time = (prompt: FluidPrompt) => clockText(prompt.at, zone, tongue.locale);
  return (
    <>
      {plan.thirstFirst.length > 0 && (
        <Notice tone="watch" title="Thirst comes first" className="mb-6">
          <p>
            Drink when you are thirsty and stop when you are not. The figures below are a ceiling for you, not
            a goal.
          </p>
          <ul className="list-disc pl-5">
            {plan.thirstFirst.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Notice>
      )}
      {plan.notes.map((note) => (
        <Notice key={note} tone="watch" className="mb-6">
          <p>{note}</p>
        </Notice>
      ))}
      <Section title="What it costs" note={<SweatNote plan={plan} tongue={tongue} />}>
        <Costs plan={plan} tongue={tongue} />
      </Section>
      <Section title="Before">
        <Before
          plan={plan}
          prompts={at("preload")}
          time={time}
          occurrence={occurrence}
          tongue={tongue}
          zone={zone}
        />
      </Section>
      <Section title="During">
        <During plan={plan} prompts={at("sip")} tongue={tongue} hideWeight={rest.hideWeight} />
        <p className="mt-3">{plan.carbohydrate.text}</p>
        <FoodList foods={rest.duringFood} />
      </Section>
      <Section title="After" id="after">
        <After plan={plan} prompts={at("recovery")} time={time} tongue={tongue} />
        <FoodList foods={rest.afterFood} />
      </Section>
      <Section title="Your own week" note="What your meals hold against it.">
        {rest.meals === null ? (
          <p className="text-soft">No week is planned for this day yet.</p>
        ) : (
          <ul className="space-y-1.5">
            {rest.meals.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <p className="measure mt-3 text-sm text-soft">
          Meals make up for what sweat takes. No tablets or powders are needed for potassium, magnesium or
          calcium.
        </p>
      </Section>
    </>
  );
}

function SweatNote({ plan, tongue }: { readonly plan: DrinkPlan; readonly tongue: Tongue }) {
  const air = `${temperatureText(plan.air.temperature, tongue)}, ${Math.round(plan.air.humidity)}% humidity`;
  return (
    <>
      <p>
        {plan.sweat.source === "measured"
          ? `Measured by your own sweat tests in this heat at a like effort, for ${air}.`
          : `An estimate from weight, effort and air (${air}). People differ by nearly half, so it is a range; a weigh-in after a session makes it yours.`}
      </p>
      {plan.airAssumed && <p className="mt-2">Nobody said how warm it will be: mild air is assumed.</p>}
    </>
  );
}

const MINERALS = [
  { id: "sodium", name: "Sodium", most: false },
  { id: "potassium", name: "Potassium", most: false },
  { id: "magnesium", name: "Magnesium", most: true },
  { id: "calcium", name: "Calcium", most: true },
] as const;

function Costs({ plan, tongue }: { readonly plan: DrinkPlan; readonly tongue: Tongue }) {
  const { locale } = tongue;
  const estimate = plan.sweat.source === "estimate";
  const mineral = (loss: MineralLoss, most: boolean) =>
    most
      ? `at most ${milligramsText(loss.range.high, locale)}`
      : estimate
        ? `about ${milligramsText(loss.amount, locale)} (${milligramsText(loss.range.low, locale)} to ${milligramsText(loss.range.high, locale)})`
        : `about ${milligramsText(loss.amount, locale)}`;
  return (
    <dl className="ruled max-w-2xl border-y border-rule">
      <Row
        name="Sweat"
        value={
          estimate
            ? `about ${volumeText(plan.sweatLoss * 1000, tongue)} (${volumeRange({ low: plan.sweatLossRange.low * 1000, high: plan.sweatLossRange.high * 1000 }, tongue)})`
            : volumeText(plan.sweatLoss * 1000, tongue)
        }
      />
      <Row
        name="Sweat rate"
        value={
          estimate
            ? `estimate, ${rateRange(plan.sweat.range, tongue)}`
            : `measured, ${rateText(plan.sweat.rate, tongue)}`
        }
      />
      {MINERALS.map(({ id, name, most }) => {
        const loss = plan.losses[id];
        return loss && <Row key={id} name={name} value={mineral(loss, most)} />;
      })}
    </dl>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 py-2">
      <dt className="font-semibold">{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}

function Before({
  plan,
  prompts,
  time,
  occurrence,
  tongue,
  zone,
}: Pick<PlanViewProps, "plan" | "occurrence" | "tongue" | "zone" | "prompts"> & {
  readonly time: (prompt: FluidPrompt) => string;
}) {
  if (plan.hours < 1)
    return <p>Nothing special: drink as you usually do and start when you are not thirsty.</p>;
  const early = (hours: number) =>
    clockText((occurrence.startsAt - hours * 3_600_000) as Occurrence["startsAt"], zone, tongue.locale);
  return (
    <div className="measure space-y-2">
      {prompts.length > 0 ? (
        <p>
          <strong>{volumeRange(plan.before.fourHours, tongue)}</strong> from about {time(prompts[0]!)} on,
          four hours ahead, in small portions.
        </p>
      ) : (
        <p>Four hours before is in your night. Drink to thirst when you get up, with your breakfast.</p>
      )}
      {prompts.length > 0 && (
        <p>
          Only if your urine is dark by {early(2)}, or did not come: another{" "}
          {volumeRange(plan.before.twoHoursIfDark, tongue)}.
        </p>
      )}
    </div>
  );
}

function During({
  plan,
  prompts,
  tongue,
  hideWeight,
}: Pick<PlanViewProps, "plan" | "prompts" | "tongue" | "hideWeight">) {
  const { during } = plan;
  if (!during) return <p>Under an hour no schedule is needed: drink to thirst.</p>;
  return (
    <div className="measure space-y-2">
      <p>
        About{" "}
        <strong>
          {volumeText(during.sip, tongue)} every {during.every} minutes
        </strong>
        {prompts.length > 0 && ` (${prompts.length} times)`}, if you are thirsty. That is{" "}
        {rateText(during.rate, tongue)}; sensible for you is {rateRange(during.range, tongue)}, and never more
        than you sweat.
      </p>
      {plan.sodiumDuring && (
        <p>
          Long or salty sweating: a drink with {milligramsText(plan.sodiumDuring.perLitre.low, tongue.locale)}{" "}
          to {milligramsText(plan.sodiumDuring.perLitre.high, tongue.locale)} of sodium a litre, so that{" "}
          {milligramsText(plan.sodiumDuring.perHour.low, tongue.locale)} to{" "}
          {milligramsText(plan.sodiumDuring.perHour.high, tongue.locale)} an hour come back. It keeps the
          balance; it makes nobody faster.
        </p>
      )}
      {plan.lossPercent !== null && !hideWeight && (
        <p className="text-soft">
          You would end about {percentText(plan.lossPercent, tongue.locale)} lighter. Up to 2% is fine;
          heavier than before is a warning sign.
        </p>
      )}
      {plan.beyondTwoPercent && (
        <Notice tone="watch" title="This is more than drinking can make up for">
          <p>
            {hideWeight
              ? "You would lose more than is good even at the most that is sensible to drink."
              : `Even at the most that is sensible to drink you would lose about ${percentText(plan.beyondTwoPercent.lossPercent, tongue.locale)} of your weight.`}{" "}
            Do not drink more for it: make it shorter (up to {hoursText(plan.beyondTwoPercent.withinHours)}{" "}
            keeps within 2%), or choose a cooler hour.
          </p>
        </Notice>
      )}
    </div>
  );
}

function After({
  plan,
  prompts,
  time,
  tongue,
}: Pick<PlanViewProps, "plan" | "prompts" | "tongue"> & { readonly time: (prompt: FluidPrompt) => string }) {
  const { after } = plan;
  if (after.kind === "thirst")
    return (
      <p className="measure">
        Thirst and your ordinary meals are enough. Have the next one within a few hours.
      </p>
    );
  return (
    <div className="measure space-y-2">
      <p>
        <strong>
          {volumeRange({ low: after.volume.low * 1000, high: after.volume.high * 1000 }, tongue)}
        </strong>{" "}
        over two to four hours, with something salty to eat, and slower if it does not feel right.
      </p>
      {prompts.length > 0 && (
        <p className="text-soft">
          For example {volumeText(prompts[0]!.volume, tongue)} every half hour from {time(prompts[0]!)} to{" "}
          {time(prompts.at(-1)!)}.
        </p>
      )}
    </div>
  );
}

function FoodList({ foods }: { readonly foods: readonly string[] }) {
  if (foods.length === 0) return null;
  return (
    <ul className="measure mt-3 list-disc space-y-0.5 pl-5 text-sm text-soft">
      {foods.map((food) => (
        <li key={food}>{food}</li>
      ))}
    </ul>
  );
}
