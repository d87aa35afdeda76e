import { Section } from "#components/layout/section.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FluidDay } from "#lib/use-cases/view-training.ts";
import { DrinkButtons } from "./drink-buttons.tsx";
import { GainCard } from "./gain-card.tsx";
import { WaterRing } from "./water-ring.tsx";
import { milligramsText, type Tongue, volumeRange, volumeText } from "./words.ts";

interface TodayPanelProps {
  readonly today: FluidDay;
  readonly bottles: readonly number[];
  readonly tongue: Tongue;
  readonly zone: string;
}

/** Today's drinking: how far it has come, and a press for each glass. */
export function TodayPanel({ today, bottles, tongue, zone }: TodayPanelProps) {
  const { fluids, drinks, silentUntil } = today;
  const drunk = drinks.reduce((sum, { volume }) => sum + volume, 0);
  const sodium = drinks.reduce((sum, drink) => sum + (drink.sodium ?? 0), 0);
  const potassium = drinks.reduce((sum, drink) => sum + (drink.potassium ?? 0), 0);
  const atLeast = drinks.some((drink) => drink.sodium === null || drink.potassium === null);
  const extra = fluids ? fluids.total - fluids.ordinary : 0;
  return (
    <Section
      title="Today"
      note={
        <>
          {fluids && extra > 0 && (
            <p>
              An ordinary day's {volumeText(fluids.ordinary * 1000, tongue)} of drinks, and the sweat of your
              training:{" "}
              {volumeRange({ low: fluids.range.low * 1000, high: fluids.range.high * 1000 }, tongue)}.
            </p>
          )}
          <p>
            <Link href="/training/water">What you drank</Link>
          </p>
        </>
      }
    >
      {silentUntil !== null && <GainCard until={silentUntil} zone={zone} locale={tongue.locale} />}
      {today.noNumbers && (
        <Notice tone="info" title={`No drinking amounts: ${today.noNumbers.because}`} className="mb-4">
          <p>{today.noNumbers.text}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-6">
        <WaterRing
          drunk={drunk}
          wanted={fluids && silentUntil === null ? fluids.total * 1000 : null}
          text={volumeText(drunk, tongue)}
          detail={
            fluids && silentUntil === null
              ? `of about ${volumeText(fluids.total * 1000, tongue)}`
              : "drunk today"
          }
        />
        <DrinkButtons
          bottles={bottles.map((volume) => ({ volume, text: volumeText(volume, tongue) }))}
          usual={today.usual.map((drink) => ({ ...drink, text: volumeText(drink.volume, tongue) }))}
          units={tongue.units}
        />
      </div>
      {sodium + potassium > 0 && (
        <p className="mt-4 text-sm text-soft">
          In your drinks: {atLeast && "at least "}
          {milligramsText(sodium, tongue.locale)} of sodium and {milligramsText(potassium, tongue.locale)} of
          potassium.
        </p>
      )}
    </Section>
  );
}
