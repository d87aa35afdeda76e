import { describe, expect, it } from "vitest";
import { type DueDelivery, decide, type PersonNow } from "#lib/domain/reminders/decide.ts";
import type { DeliveryKind } from "#lib/domain/reminders/kinds.ts";
import { TRIES_BEFORE_FALLBACK, waitBefore, whatFollows } from "#lib/domain/reminders/outcome.ts";
import { addMinutes } from "#lib/domain/shared/wall-clock.ts";
import { at, clock } from "./basis.ts";

const now = at("2026-11-26T14:05+01:00");
const person: PersonNow = {
  zone: "Europe/Berlin",
  quiet: { from: clock("22:00"), to: clock("07:00") },
  silentUntil: null,
  last: null,
};
const due = (
  kind: DeliveryKind,
  minutesAgo: number,
  useful = 60,
  id = `${kind}${minutesAgo}`,
): DueDelivery => ({
  id,
  kind,
  reminder: kind,
  dueAt: addMinutes(now, -minutesAgo),
  usefulUntil: addMinutes(now, useful - minutesAgo),
});

describe("after an outage", () => {
  it("what came too late is dropped, the rest trickles one by one, never in a burst", () => {
    const verdicts = decide(
      [due("fluid", 245), due("fluid", 125), due("fluid", 5), due("prepare", 60, 180), due("weigh", 400)],
      person,
      now,
    );
    expect(verdicts.filter((each) => each.do === "send").map(({ id }) => id)).toEqual(["prepare60"]);
    expect(verdicts).toContainEqual({ id: "fluid245", do: "drop", reason: "late" });
    expect(verdicts).toContainEqual({ id: "weigh400", do: "drop", reason: "late" });
    expect(verdicts).toContainEqual({ id: "fluid5", do: "wait", until: addMinutes(now, 15) });
  });

  it("of one kind only the newest is of interest", () => {
    expect(decide([due("fluid", 40, 60), due("fluid", 5, 60)], person, now)).toEqual([
      { id: "fluid40", do: "drop", reason: "newer" },
      { id: "fluid5", do: "send" },
    ]);
  });

  it("nothing slides into the night, or past a wish for silence", () => {
    const night = at("2026-11-26T22:10+01:00");
    expect(
      decide([{ ...due("prepare", 0), dueAt: night, usefulUntil: addMinutes(night, 60) }], person, night),
    ).toEqual([{ id: "prepare0", do: "drop", reason: "asleep" }]);
    expect(decide([due("weigh", 1)], { ...person, silentUntil: addMinutes(now, 1) }, now)).toEqual([
      { id: "weigh1", do: "drop", reason: "silenced" },
    ]);
  });
});

describe("spacing", () => {
  it("holds against what was sent, not against its own second try", () => {
    const last = { reminder: "prepare", at: addMinutes(now, -5) };
    expect(decide([due("fluid", 0, 45)], { ...person, last }, now)).toEqual([
      { id: "fluid0", do: "wait", until: addMinutes(now, 10) },
    ]);
    expect(decide([due("fluid", 0, 9)], { ...person, last }, now)).toEqual([
      { id: "fluid0", do: "drop", reason: "crowded" },
    ]);
    expect(decide([due("prepare", 5)], { ...person, last }, now)).toEqual([{ id: "prepare5", do: "send" }]);
  });
  it("lets a message through that was asked for, at any hour", () => {
    const night = at("2026-11-26T23:10+01:00");
    const test = { ...due("test", 0), dueAt: night, usefulUntil: addMinutes(night, 15) };
    const last = { reminder: "prepare", at: addMinutes(night, -1) };
    expect(decide([test], { ...person, last }, night)).toEqual([{ id: "test0", do: "send" }]);
  });
});

describe("what a channel answered", () => {
  const attempt = {
    attempt: 1,
    channel: "push",
    channels: ["push", "email", "app"],
    usefulUntil: addMinutes(now, 60),
  } as const;
  const busy = (retryAfterSeconds: number | null) =>
    ({ kind: "busy", by: "Firefox", status: 429, retryAfterSeconds }) as const;
  const gone = { kind: "gone", by: "Chrome", status: 410 } as const;
  const taken = { kind: "taken", by: "Firefox", status: 201 } as const;

  it("one device that took it is enough", () => {
    expect(whatFollows([gone, taken, busy(null)], attempt, now)).toEqual({ do: "sent" });
  });
  it("gone leads to the person's next channel", () => {
    expect(whatFollows([gone], attempt, now)).toEqual({ do: "fallback", channel: "email" });
    expect(whatFollows([{ kind: "absent" }], attempt, now)).toEqual({ do: "fallback", channel: "email" });
    expect(whatFollows([gone], { ...attempt, channels: ["push"] }, now)).toEqual({ do: "giveUp" });
  });
  it("busy is tried again, later each time, never before it was asked to", () => {
    expect([1, 2, 3, 4, 5, 6].map((n) => waitBefore(n) / 1000)).toEqual([30, 60, 120, 240, 480, 900]);
    expect(whatFollows([busy(null)], attempt, now)).toEqual({ do: "again", at: addMinutes(now, 0.5) });
    expect(whatFollows([busy(600)], attempt, now)).toEqual({ do: "again", at: addMinutes(now, 10) });
  });
  it("busy beyond the reminder's use, or too often, makes room for the next channel", () => {
    expect(whatFollows([busy(7200)], attempt, now)).toEqual({ do: "fallback", channel: "email" });
    const often = { ...attempt, attempt: TRIES_BEFORE_FALLBACK };
    expect(whatFollows([busy(null)], often, now)).toEqual({ do: "fallback", channel: "email" });
    expect(whatFollows([gone], { ...attempt, usefulUntil: addMinutes(now, -1) }, now)).toEqual({
      do: "giveUp",
    });
  });
});
