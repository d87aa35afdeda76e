import { scaleLinear, scaleTime } from "d3-scale";
import { line } from "d3-shape";
import type { HeatBand } from "#lib/domain/hydration/heat.ts";

export interface SweatPoint {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rate: number;
  readonly band: HeatBand;
}

export const BAND_WORDS: Readonly<Record<HeatBand, string>> = {
  none: "mild",
  caution: "warm",
  extremeCaution: "hot",
  danger: "very hot",
  extremeDanger: "extreme",
};

const WIDTH = 640;
const HEIGHT = 220;
const EDGE = { top: 12, right: 16, bottom: 28, left: 44 };
/** A shape for each heat, so that colour never says it alone. */
const SHAPES: Readonly<Record<HeatBand, string>> = {
  none: "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0",
  caution: "M-5,-5h10v10h-10z",
  extremeCaution: "M0,-6.5L6.5,5h-13z",
  danger: "M0,-7L7,0L0,7L-7,0z",
  extremeDanger: "M-6,-6L6,6M-6,6L6,-6",
};

interface SweatChartProps {
  /** In the order of time. */
  readonly points: readonly SweatPoint[];
  readonly axis: (rate: number) => string;
  readonly date: (at: number) => string;
  readonly unit: string;
}

/** Sweat rates over time. The table beside it holds the same figures. */
export function SweatChart({ points, axis, date, unit }: SweatChartProps) {
  const [first, last] = [points[0]!, points.at(-1)!];
  const day = 86_400_000;
  const x = scaleTime()
    .domain([first.at - day, last.at + day])
    .range([EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...points.map(({ rate }) => rate)) * 1.1])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<SweatPoint>()
    .x(({ at }) => x(at))
    .y(({ rate }) => y(rate));
  return (
    <figure className="max-w-3xl">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full" aria-hidden="true" focusable="false">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} className="stroke-rule" />
            <text x={EDGE.left - 8} y={y(tick) + 4} textAnchor="end" className="fill-soft text-[13px]">
              {axis(tick)}
            </text>
          </g>
        ))}
        <text x={EDGE.left} y={HEIGHT - 6} className="fill-soft text-[13px]">
          {date(first.at)}
        </text>
        {points.length > 1 && (
          <text x={WIDTH - EDGE.right} y={HEIGHT - 6} textAnchor="end" className="fill-soft text-[13px]">
            {date(last.at)}
          </text>
        )}
        <path d={path(points) ?? ""} fill="none" className="stroke-edge" strokeDasharray="3 4" />
        {points.map(({ id, at, rate, band }) => (
          <path
            key={id}
            d={SHAPES[band]}
            transform={`translate(${x(at).toFixed(1)},${y(rate).toFixed(1)})`}
            className="fill-water stroke-water"
          />
        ))}
      </svg>
      <figcaption className="mt-1 text-sm text-soft">
        {unit}. Circle: mild air; square: warm; triangle: hot; diamond: very hot.
      </figcaption>
    </figure>
  );
}
