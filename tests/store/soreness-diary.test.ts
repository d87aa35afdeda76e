import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "#lib/domain/diary/entry.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { sorenessStore } from "#lib/store/soreness-diary.ts";
import { everythingOf } from "#lib/store/user-export.ts";
import { db, newPerson } from "#tests/factories/database.ts";

const store = sorenessStore(db);
const day = (date: string, soreness: number): DiaryEntry => ({
  date: date as IsoDate,
  soreness,
  areas: ["leftCalf"],
  kinds: ["onMovement"],
  sleep: "well",
  training: "hard",
});
const FROM = "2026-11-01" as IsoDate;

describe("the soreness diary", () => {
  it("keeps one line a day, which can be written over", async () => {
    const person = await newPerson();
    await store.save(person, day("2026-11-03", 2));
    await store.save(person, day("2026-11-02", 1));
    await store.save(person, { ...day("2026-11-03", 3), sleep: null });
    expect(await store.list(person, FROM)).toEqual([
      day("2026-11-02", 1),
      { ...day("2026-11-03", 3), sleep: null },
    ]);
    expect(await store.list(person, "2026-11-03" as IsoDate)).toHaveLength(1);
  });

  it("is seen, changed and erased by its owner alone", async () => {
    const [owner, stranger] = [await newPerson(), await newPerson()];
    await store.save(owner, day("2026-11-03", 2));
    expect(await store.list(stranger, FROM)).toEqual([]);
    expect(await store.remove(stranger, "2026-11-03" as IsoDate)).toBeNull();
    expect(await store.erase(stranger)).toBe(0);
    expect(await store.list(owner, FROM)).toHaveLength(1);
    expect(await store.remove(owner, "2026-11-03" as IsoDate)).toEqual(day("2026-11-03", 2));
    expect(await store.list(owner, FROM)).toEqual([]);
  });

  it("is in the export, is erased on its own, and goes with the account", async () => {
    const person = await newPerson();
    await store.save(person, day("2026-11-03", 2));
    expect(await everythingOf(db, person)).toMatchObject({
      sorenessDiary: [{ soreness: 2, areas: ["leftCalf"], sleep: "well" }],
    });
    expect(await store.erase(person)).toBe(1);
    expect(await everythingOf(db, person)).toMatchObject({ sorenessDiary: [] });
    await store.save(person, day("2026-11-03", 2));
    await db.user.delete({ where: { id: person } });
    expect(await db.sorenessEntry.count({ where: { userId: person } })).toBe(0);
  });
});
