import clsx from "clsx";
import { Check, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type MeterState = "short" | "met" | "near limit" | "over limit";

/** From here a limit is near. */
const NEAR = 0.9;
/** The bar ends at one and a half targets, so that bars under one another can be compared. */
const SCALE = 1.5;

/** How a share of the target stands; `limitShare` is the limit as a share of the same target. */
export function meterState(share: number, limitShare: number | null = null): MeterState {
  if (limitShare !== null && share > limitShare) return "over limit";
  if (limitShare !== null && share >= limitShare * NEAR) return "near limit";
  // What rounds to the target is met: 99.6 % reads "100 %", and must not be marked short beside it.
  return share >= 0.995 ? "met" : "short";
}

const FILL = {
  leaf: "fill-leaf",
  water: "fill-water",
} as const;

interface MeterProps {
  readonly label: ReactNode;
  /** The label as plain words, where `label` is more than text. */
  readonly name?: string;
  /** Share of the target: 1 is met. Null where nothing can be said. */
  readonly share: number | null;
  /** The figure is a lower bound: something in it was not measured. */
  readonly atLeast?: boolean;
  /** The limit, as a share of the same target. */
  readonly limitShare?: number | null;
  /** The figure beside the label, for example "at least 43%" or "1.2 of 2.4 µg". */
  readonly text: string;
  readonly tone?: keyof typeof FILL;
  readonly size?: "normal" | "small";
  readonly className?: string;
}

const percent = (share: number, scale: number) =>
  `${Math.min(100, Math.max(0, (share / scale) * 100)).toFixed(2)}%`;

/** The bar alone, for tables that give the figure beside it; silent to screen readers. */
export function MeterBar({
  share,
  atLeast = false,
  limitShare = null,
  tone = "leaf",
  size = "normal",
}: Pick<MeterProps, "atLeast" | "limitShare" | "tone" | "size"> & { readonly share: number }) {
  const state = meterState(share, limitShare);
  const scale = Math.max(SCALE, limitShare !== null && share > limitShare * 0.8 ? limitShare * 1.1 : 0);
  const height = size === "small" ? 6 : 10;
  const fill = state === "over limit" ? "fill-stop" : state === "near limit" ? "fill-watch" : FILL[tone];
  const end = percent(share, scale);
  return (
    <svg
      width="100%"
      height={height + 4}
      className="block overflow-visible"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0" y="2" width="100%" height={height} rx="2" className="fill-rule" />
      <rect x="0" y="2" width={end} height={height} rx="2" className={fill} />
      {atLeast && share < scale * 0.95 && (
        // What is not known lies beyond the end of the bar.
        <line
          x1={end}
          x2={percent(share + scale * 0.07, scale)}
          y1={height / 2 + 2}
          y2={height / 2 + 2}
          className="stroke-soft"
          strokeWidth={height - 3}
          strokeDasharray="2 3"
        />
      )}
      <line
        x1={percent(1, scale)}
        x2={percent(1, scale)}
        y1="0"
        y2={height + 4}
        className="stroke-ink"
        strokeWidth="2"
      />
      {limitShare !== null && limitShare <= scale && (
        <svg
          x={percent(limitShare, scale)}
          y="0"
          width="12"
          height={height + 4}
          overflow="visible"
          aria-hidden="true"
        >
          <line x1="0" x2="0" y1="0" y2={height + 4} className="stroke-stop" strokeWidth="2" />
          <path d={`M0 ${height + 4} l-4 5 h8 z`} className="fill-stop" />
        </svg>
      )}
    </svg>
  );
}

const MARK = { met: Check, "near limit": TriangleAlert, "over limit": OctagonAlert, short: null } as const;
const INK = {
  met: "text-leaf",
  "near limit": "text-watch",
  "over limit": "text-stop",
  short: "text-soft",
} as const;

/**
 * How much of a target is reached: a bar with a tick at the target, a marked line at the limit, and a dotted end
 * where the figure is only a lower bound. The figure and a sign say the same without colour.
 */
export function Meter({
  label,
  name,
  share,
  atLeast = false,
  limitShare = null,
  text,
  tone = "leaf",
  size = "normal",
  className,
}: MeterProps) {
  const state = share === null ? null : meterState(share, limitShare);
  const Mark = state === null ? null : MARK[state];
  const spoken =
    state === null || state === "short" ? text : `${text}, ${state === "met" ? "target met" : state}`;
  const plain = name ?? (typeof label === "string" ? label : undefined);
  return (
    <div className={className}>
      <div
        className={clsx(
          "flex items-baseline justify-between gap-3",
          size === "small" ? "h-5 text-xs" : "text-sm",
        )}
      >
        <span className="min-w-0">{label}</span>
        <span className={clsx("num flex shrink-0 items-center gap-1", state && INK[state])}>
          {Mark && <Mark className="size-3.5 shrink-0" aria-hidden="true" />}
          {text}
        </span>
      </div>
      {share !== null && (
        // biome-ignore lint/a11y/useSemanticElements: <meter> cannot show a target tick and a limit.
        <div
          role="meter"
          aria-label={plain}
          aria-valuemin={0}
          aria-valuemax={Math.max(100, Math.round(share * 100))}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={spoken}
        >
          <MeterBar share={share} atLeast={atLeast} limitShare={limitShare} tone={tone} size={size} />
        </div>
      )}
    </div>
  );
}
