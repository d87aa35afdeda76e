import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { changeAll, changeOne, restore, skip } from "#lib/domain/training/change-session.ts";
import { ruleDays, type Session, type SessionDetails } from "#lib/domain/training/session.ts";
import { readWeekly } from "#lib/domain/training/weekly-rule.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { SessionStore } from "./training-ports.ts";

export interface ChangeTrainingPorts {
  readonly sessions: SessionStore;
}

/** Enough for every sport of the week and years of single races. */
const MOST_SESSIONS = 500;

export async function addSession(
  ports: ChangeTrainingPorts,
  userId: string,
  details: SessionDetails,
  rule: string | null,
): Promise<string> {
  if ((await ports.sessions.count(userId)) >= MOST_SESSIONS)
    throw new InvalidInput(`Your calendar holds ${MOST_SESSIONS} sessions. Delete old ones first.`);
  return ports.sessions.create(userId, { ...details, rule, zone: null, exceptions: [] });
}

/** Changes all of a session. @throws NotFound when it is not this person's. */
export const changeSession = (
  ports: ChangeTrainingPorts,
  userId: string,
  id: string,
  details: SessionDetails,
  rule: string | null,
) => change(ports, userId, id, (session) => changeAll(session, details, rule ?? unsaidRule(session)));

/** A calendar's rule that is not weekly cannot be said in the form, and stays. */
const unsaidRule = ({ rule, date }: Session): string | null =>
  rule !== null && readWeekly(rule, date) === null ? rule : null;

/** Changes or moves one occurrence. */
export const changeOccurrence = (
  ports: ChangeTrainingPorts,
  userId: string,
  id: string,
  on: IsoDate,
  details: SessionDetails,
) => change(ports, userId, id, (session) => changeOne(known(session, on), on, details));

export const skipOccurrence = (ports: ChangeTrainingPorts, userId: string, id: string, on: IsoDate) =>
  change(ports, userId, id, (session) => skip(known(session, on), on));

/** Brings a skipped occurrence back, or undoes what was changed about it. */
export const restoreOccurrence = (ports: ChangeTrainingPorts, userId: string, id: string, on: IsoDate) =>
  change(ports, userId, id, (session) => restore(session, on));

export async function deleteSession(
  ports: ChangeTrainingPorts,
  userId: string,
  id: string,
  now: Date,
): Promise<void> {
  if (!(await ports.sessions.setDeleted(userId, id, now))) throw new NotFound("session");
}

export async function restoreSession(ports: ChangeTrainingPorts, userId: string, id: string): Promise<void> {
  if (!(await ports.sessions.setDeleted(userId, id, null))) throw new NotFound("session");
}

async function change(
  ports: ChangeTrainingPorts,
  userId: string,
  id: string,
  make: (session: Session) => Session,
): Promise<void> {
  const session = await ports.sessions.find(userId, id);
  if (!session) throw new NotFound("session");
  if (!(await ports.sessions.update(userId, make(session)))) throw new NotFound("session");
}

/** @throws NotFound when the rule does not have that day. */
function known(session: Session, on: IsoDate): Session {
  if (ruleDays(session, on, on).includes(on)) return session;
  throw new NotFound("session");
}
