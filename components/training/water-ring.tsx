interface WaterRingProps {
  readonly drunk: number;
  /** Null: nobody may say how much. */
  readonly wanted: number | null;
  /** What stands inside. */
  readonly text: string;
  readonly detail: string;
}

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/** How far today's drinking has come round. The figures that say the same stand in it. */
export function WaterRing({ drunk, wanted, text, detail }: WaterRingProps) {
  const share = wanted ? Math.min(1, drunk / wanted) : 0;
  return (
    <div className="relative grid size-36 shrink-0 place-items-center">
      <svg viewBox="0 0 120 120" className="absolute inset-0 size-full" aria-hidden="true" focusable="false">
        <circle cx="60" cy="60" r={RADIUS} fill="none" strokeWidth="9" className="stroke-rule" />
        {share > 0 && (
          <circle
            cx="60"
            cy="60"
            r={RADIUS}
            fill="none"
            strokeWidth="9"
            strokeLinecap="round"
            strokeDasharray={`${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
            transform="rotate(-90 60 60)"
            className="stroke-water"
          />
        )}
      </svg>
      <p className="relative text-center leading-tight">
        <span className="sr-only">Drunk today: </span>
        <span className="num block font-display text-2xl">{text}</span>
        <span className="num block text-xs text-soft">{detail}</span>
      </p>
    </div>
  );
}
