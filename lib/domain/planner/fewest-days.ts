// Pure. A limit on time is given up only on the weekdays where that is needed; on every other day it stays.
import { addDays, isoWeekday } from "#lib/domain/shared/calendar.ts";
import { droppableWishes, type Possible, type Request } from "./conflict.ts";
import type { Wish } from "./wishes.ts";

type TimeWish = Extract<Wish, { kind: "time" }>;

/** A way out (wishes that suffice together), each limit on time with the fewest weekdays: none of them can be spared. */
export function onFewestDays(request: Request, way: readonly Wish[], possible: Possible): readonly Wish[] {
  const droppable = droppableWishes(request.basis, request.cookbook);
  const drop = (from: Request, wish: Wish) =>
    droppable.find((each) => each.wish.kind === wish.kind && same(each.wish, wish))?.drop(from) ?? from;
  return way.map((wish, at) => {
    if (wish.kind !== "time") return wish;
    const others = way.filter((_, other) => other !== at).reduce(drop, request);
    let weekdays = weekdaysOf(request);
    for (const weekday of weekdays) {
      const rest = weekdays.filter((other) => other !== weekday);
      if (possible(withTime(others, wish, rest))) weekdays = rest;
    }
    return { ...wish, weekdays };
  });
}

const same = (a: Wish, b: Wish): boolean => JSON.stringify(a) === JSON.stringify(b);

const weekdaysOf = ({ basis }: Request): number[] =>
  [
    ...new Set(Array.from({ length: basis.days }, (_, day) => isoWeekday(addDays(basis.startDate, day)))),
  ].sort((a, b) => a - b);

/** The request with any amount of time for the occasion on these weekdays. */
function withTime(request: Request, { occasion }: TimeWish, weekdays: readonly number[]): Request {
  const { basis } = request;
  const minutes = basis.cookingMinutes[occasion];
  if (!minutes) return request;
  const free = (day: number) => weekdays.includes(isoWeekday(addDays(basis.startDate, day)));
  return {
    ...request,
    basis: {
      ...basis,
      cookingMinutes: {
        ...basis.cookingMinutes,
        [occasion]: minutes.map((limit, index) =>
          weekdays.includes(index + 1) ? Number.POSITIVE_INFINITY : limit,
        ),
      },
      adjustments: basis.adjustments.map((adjustment) =>
        free(adjustment.day)
          ? { ...adjustment, cookingMinutes: { ...adjustment.cookingMinutes, [occasion]: undefined } }
          : adjustment,
      ),
    },
  };
}
