import { formatEnergy, type NumberLocale } from "#components/nutrition/format.ts";
import type { EnergyTarget } from "#lib/domain/nutrition/targets.ts";

interface EnergySummaryProps {
  readonly energy: EnergyTarget;
  readonly locale: NumberLocale;
}

/** Figures like these are not exact to the kilocalorie; tens are honest. */
const tens = (value: number) => Math.round(value / 10) * 10;

/** What the body uses and what the plan brings. Nothing for people who are better off without the figure. */
export function EnergySummary({ energy, locale }: EnergySummaryProps) {
  if (!energy.show) return null;
  const [need, target] = [tens(energy.requirement), tens(energy.target)];
  return (
    <div className="space-y-2">
      <p>
        You use <strong className="num">about {formatEnergy(need, { locale })} a day</strong>
        {target === need ? (
          ", and that is what the plan brings."
        ) : (
          <>
            . The plan brings <strong className="num">about {formatEnergy(target, { locale })}</strong>,{" "}
            {formatEnergy(Math.abs(target - need), { locale })} {target < need ? "less" : "more"}.
          </>
        )}
      </p>
      {energy.notes.map((note) => (
        <p key={note} className="text-sm text-soft">
          {note}
        </p>
      ))}
      <p className="text-sm text-soft">
        By the equations of the US National Academies (2023). They tell the average of people like you, and
        one person easily differs by a tenth: if your weight moves when it should not, change your activity by
        one step.
      </p>
    </div>
  );
}
