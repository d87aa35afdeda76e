import { scaleLinear } from "d3-scale";
import { area, curveCatmullRom, line } from "d3-shape";
import { useId } from "react";
import { DOMS_COURSE, PERSISTENT_AFTER_DAYS, typicalSoreness } from "#lib/domain/guidance/doms.ts";

const HEIGHT = 288;
const EDGE = 14;
const TOP = 34;
const BASE = 232;
const DAYS = 18;
const HOURS = DAYS * 24;

const y = scaleLinear()
  .domain([0, 1])
  .range([BASE, TOP + 18]);
const course = Array.from({ length: 85 }, (_, index) => index * 2.1).map((hours) => ({
  hours,
  sore: typicalSoreness(hours),
}));
/** What does not go: a drawing of "stays", not of a measurement. */
const staying = [
  [0, 0.18],
  [40, 0.24],
  [90, 0.3],
  [150, 0.33],
  [210, 0.4],
  [290, 0.42],
  [360, 0.5],
  [HOURS, 0.53],
] as const;

/** Two courses beside one another: the hill that goes within a week, and the line that stays. */
export function DomsPicture() {
  return (
    <figure>
      <Courses width={720} className="hidden sm:block print:block" />
      <Courses width={370} className="sm:hidden print:hidden" />
      <figcaption className="measure mt-2 text-sm text-soft">
        Drawn from the published times, not measured on anybody. Ordinary soreness is a hill; what is
        something else stays or grows.
      </figcaption>
    </figure>
  );
}

/** The same picture for a wide and a narrow page, so that its words keep their size. */
function Courses({ width, className }: { readonly width: number; readonly className: string }) {
  const id = useId();
  const [begin, worst, gone] = [DOMS_COURSE.onset, DOMS_COURSE.peak, DOMS_COURSE.gone];
  const x = scaleLinear()
    .domain([0, HOURS])
    .range([EDGE, width - EDGE]);
  const hill = area<(typeof course)[number]>()
    .x(({ hours }) => x(hours))
    .y0(BASE)
    .y1(({ sore }) => y(sore))(course);
  const ridge = line<(typeof course)[number]>()
    .x(({ hours }) => x(hours))
    .y(({ sore }) => y(sore))(course);
  const plain = line<readonly [number, number]>()
    .x(([hours]) => x(hours))
    .y(([, sore]) => y(sore))
    .curve(curveCatmullRom)([...staying]);
  const late = x(PERSISTENT_AFTER_DAYS * 24);
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      className={`w-full max-w-4xl ${className}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{`Ordinary soreness beside something else, over ${DAYS} days`}</title>
      <desc id={`${id}-text`}>
        Ordinary soreness begins {begin[0]} to {begin[1]} hours after exercise, is worst after {worst[0]} to{" "}
        {worst[1]} hours and is gone after {gone[0] / 24} to {gone[1] / 24} days. Something else has no clear
        beginning and is still there after {PERSISTENT_AFTER_DAYS} days.
      </desc>
      <rect
        x={x(worst[0])}
        width={x(worst[1]) - x(worst[0])}
        y={TOP}
        height={BASE - TOP}
        className="fill-leaf-wash"
      />
      <path d={hill ?? undefined} className="fill-leaf" fillOpacity="0.28" />
      <path d={ridge ?? undefined} className="fill-none stroke-leaf" strokeWidth="3" />
      <path
        d={plain ?? undefined}
        className="fill-none stroke-stop"
        strokeWidth="3"
        strokeDasharray="9 6"
        strokeLinecap="round"
      />
      <line x1={EDGE} x2={width - EDGE} y1={BASE} y2={BASE} className="stroke-ink" strokeWidth="1.5" />
      {Array.from({ length: DAYS + 1 }, (_, day) => day).map((day) => (
        <g key={day}>
          <line
            x1={x(day * 24)}
            x2={x(day * 24)}
            y1={BASE}
            y2={BASE + (day % 7 === 0 ? 9 : 5)}
            className="stroke-ink"
          />
          {(day === 1 || day === 3 || day === 5 || day % 7 === 0) && (
            <text x={x(day * 24)} y={BASE + 25} textAnchor="middle" className="num fill-ink text-[14px]">
              {day}
            </text>
          )}
        </g>
      ))}
      <text x={width - EDGE} y={BASE + 47} textAnchor="end" className="fill-soft text-[14px]">
        days after exercise
      </text>
      <text x={x(0)} y={TOP - 12} className="fill-soft text-[14px]">
        how sore
      </text>
      <text
        x={x((worst[0] + worst[1]) / 2)}
        y={TOP + 10}
        textAnchor="middle"
        className="fill-leaf text-[13px] font-semibold"
      >
        worst
      </text>
      <text x={x(104)} y={y(0.92)} className="fill-leaf text-[16px] font-semibold">
        ordinary soreness
      </text>
      <text x={x(104)} y={y(0.92) + 18} className="fill-ink text-[14px]">
        a hill: gone in {gone[0] / 24} to {gone[1] / 24} days
      </text>
      <text x={width - EDGE} y={y(0.6) - 16} textAnchor="end" className="fill-stop text-[16px] font-semibold">
        something else
      </text>
      <text x={width - EDGE} y={y(0.6) + 2} textAnchor="end" className="fill-ink text-[14px]">
        a line: it stays
      </text>
      <line x1={late} x2={late} y1={y(0.42)} y2={BASE} className="stroke-stop" strokeWidth="2" />
      <text x={late - 7} y={BASE - 12} textAnchor="end" className="fill-stop text-[14px] font-semibold">
        see a doctor
      </text>
    </svg>
  );
}
