// Pure. Changing a session of the calendar: one occurrence, or all of them.
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { ruleDays, type Session, type SessionDetails, type SessionException } from "./session.ts";

const without = (session: Session, on: IsoDate): readonly SessionException[] =>
  session.exceptions.filter((exception) => exception.on !== on);

/** Leaves one out. */
export const skip = (session: Session, on: IsoDate): Session => ({
  ...session,
  exceptions: [...without(session, on), { on, kind: "skipped" }],
});

/** Lets the rule stand again on a day. */
export const restore = (session: Session, on: IsoDate): Session => ({
  ...session,
  exceptions: without(session, on),
});

/** Makes one differ: what is as in the series is not noted, so that later changes of the series reach it. */
export function changeOne(session: Session, on: IsoDate, details: SessionDetails): Session {
  const usual: SessionDetails = { ...session, date: on };
  const entries = (Object.keys(details) as (keyof SessionDetails)[]).filter(
    (field) => details[field] !== usual[field],
  );
  if (entries.length === 0) return restore(session, on);
  const to = Object.fromEntries(entries.map((field) => [field, details[field]])) as Partial<SessionDetails>;
  return { ...session, exceptions: [...without(session, on), { on, kind: "changed", to }] };
}

/** Changes all. Exceptions of days that the new rule no longer has fall away. */
export function changeAll(session: Session, details: SessionDetails, rule: string | null): Session {
  const changed = { ...session, ...details, rule };
  if (session.rule === rule && session.date === details.date) return changed;
  return {
    ...changed,
    exceptions: session.exceptions.filter(({ on }) => ruleDays(changed, on, on).includes(on)),
  };
}

/** Days left out, in order. */
export const skippedDays = (session: Session): readonly IsoDate[] =>
  session.exceptions
    .filter(({ kind }) => kind === "skipped")
    .map(({ on }) => on)
    .toSorted();
