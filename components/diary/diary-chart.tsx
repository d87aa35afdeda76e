import { scaleBand, scaleLinear } from "d3-scale";
import { MOST_SORENESS, SORENESS_WORDS } from "#lib/domain/diary/entry.ts";
import type { DiaryDay } from "#lib/use-cases/view-diary.ts";

interface DiaryChartProps {
  readonly days: readonly DiaryDay[];
  readonly locale: string;
}

const WIDTH = 720;
const LEFT = 4;
const ROW = 62;
const GAP = 30;
const HEIGHT = 3 * (ROW + GAP) + 22;
const SHORTEST_BAR_MINUTES = 20;
const LONGEST_BAR_MINUTES = 120;

/**
 * Three small charts over the same days, one under another: soreness, training, and how much of the priorities the plan
 * brings. Days without a figure are left empty, not drawn as nothing.
 */
export function DiaryChart({ days, locale }: DiaryChartProps) {
  const x = scaleBand<string>()
    .domain(days.map(({ date }) => date))
    .range([LEFT, WIDTH - LEFT])
    .paddingInner(0.18);
  const height = (max: number) => scaleLinear().domain([0, max]).range([0, ROW]).clamp(true);
  const soreness = height(MOST_SORENESS);
  const minutes = height(LONGEST_BAR_MINUTES);
  const coverage = height(1);
  const base = (row: number) => row * (ROW + GAP) + 20 + ROW;
  const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const bar = (day: DiaryDay, row: number, tall: number, look: string) => (
    <rect
      key={day.date}
      x={x(day.date)}
      y={base(row) - tall}
      width={x.bandwidth()}
      height={tall}
      rx="1.5"
      className={look}
    />
  );
  return (
    <figure>
      <div className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          className="w-full min-w-[30rem]"
          aria-hidden="true"
          focusable="false"
        >
          {["How sore", "Training", "Your priorities in the plan"].map((title, row) => (
            <g key={title}>
              <text x={LEFT} y={base(row) - ROW - 6} className="fill-soft text-[14px]">
                {title}
              </text>
              <line x1={LEFT} x2={WIDTH - LEFT} y1={base(row)} y2={base(row)} className="stroke-edge" />
            </g>
          ))}
          <line
            x1={LEFT}
            x2={WIDTH - LEFT}
            y1={base(2) - ROW}
            y2={base(2) - ROW}
            className="stroke-rule"
            strokeDasharray="3 3"
          />
          {days.map((day) => {
            if (!day.entry) return null;
            if (day.entry.soreness === 0)
              return (
                <circle
                  key={day.date}
                  cx={(x(day.date) ?? 0) + x.bandwidth() / 2}
                  cy={base(0) - 4}
                  r="2.5"
                  className="fill-leaf"
                />
              );
            return bar(day, 0, soreness(day.entry.soreness), "fill-watch");
          })}
          {days.map((day) =>
            day.trained
              ? bar(day, 1, minutes(Math.max(SHORTEST_BAR_MINUTES, day.minutes)), "fill-water")
              : null,
          )}
          {days.map((day) =>
            day.coverage === null ? null : bar(day, 2, coverage(day.coverage), "fill-leaf"),
          )}
          {days.map(({ date }, index) =>
            index % 7 === 0 ? (
              <text key={date} x={x(date)} y={HEIGHT - 4} className="num fill-soft text-[13px]">
                {short.format(new Date(date))}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <figcaption className="text-sm text-soft">
        The last {days.length} days. A dot is a day without soreness; an empty place was not written down or
        not planned. A bar of training is as tall as the session was long, a short one where that is not
        known.
      </figcaption>
      <table className="sr-only">
        <caption>Soreness, training and priorities by day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Soreness</th>
            <th scope="col">Training</th>
            <th scope="col">Priorities in the plan</th>
          </tr>
        </thead>
        <tbody>
          {days
            .filter((day) => day.entry || day.trained || day.coverage !== null)
            .map((day) => (
              <tr key={day.date}>
                <th scope="row">{short.format(new Date(day.date))}</th>
                <td>{day.entry ? SORENESS_WORDS[day.entry.soreness] : "not written down"}</td>
                <td>{day.trained ? (day.minutes > 0 ? `${day.minutes} minutes` : "yes") : "none known"}</td>
                <td>{day.coverage === null ? "not planned" : `${Math.round(day.coverage * 100)}%`}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  );
}
