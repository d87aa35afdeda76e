import type { ReactNode } from "react";
import type { UnitSystem } from "#components/nutrition/format.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import type { WeekView } from "#lib/domain/explanation/view-week.ts";
import type { Wishes } from "#lib/domain/people/wishes.ts";
import type { OpenPanel } from "#lib/use-cases/open-panel.ts";
import { BehindPanel } from "./behind-panel.tsx";
import { DayPanel } from "./day-panel.tsx";
import { SwapPanel } from "./swap-panel.tsx";
import { WhatIfPanel } from "./what-if-panel.tsx";
import { WhyPanel } from "./why-panel.tsx";

interface WeekPanelProps {
  readonly panel: OpenPanel;
  readonly week: PlannedWeek;
  readonly wishes: Wishes;
  /** What the planner says to a question the panel asks. */
  readonly answer: ReactNode;
  readonly view: WeekView;
  readonly revision: number;
  readonly locale: string;
  readonly units: UnitSystem;
}

/** Whichever panel the address asks for. */
export function WeekPanel({ panel, week, wishes, answer, view, revision, locale, units }: WeekPanelProps) {
  const start = view.startDate;
  switch (panel.kind) {
    case "why":
      return (
        <WhyPanel
          start={start}
          revision={revision}
          date={view.days[panel.explanation.meal.day]!.date}
          panel={panel}
          answer={answer}
          locale={locale}
          units={units}
        />
      );
    case "if":
      return <WhatIfPanel basis={week.basis} wishes={wishes} changes={panel.changes} answer={answer} />;
    case "swap":
      return (
        <SwapPanel
          start={start}
          revision={revision}
          panel={panel}
          dates={view.days.map((day) => day.date)}
          locale={locale}
          showEnergy={view.showEnergy}
        />
      );
    case "day":
      return (
        <DayPanel
          start={start}
          day={view.days[panel.day]!}
          coverage={view.coverage}
          locale={locale}
          showEnergy={view.showEnergy}
        />
      );
    case "behind": {
      const row = view.coverage.find((entry) => entry.nutrient === panel.nutrient)!;
      return (
        <BehindPanel
          start={start}
          row={row}
          cell={panel.day === null ? row.mean : row.days[panel.day]!}
          date={panel.day === null ? null : view.days[panel.day]!.date}
          foods={panel.foods}
          days={view.days.length}
          locale={locale}
          units={units}
        />
      );
    }
  }
}
