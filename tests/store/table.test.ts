import { afterAll, describe, expect, it } from "vitest";
import type { Guest } from "#lib/domain/people/companion.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { specialDayStore } from "#lib/store/special-days.ts";
import { tableStore } from "#lib/store/table.ts";
import { everythingOf } from "#lib/store/user-export.ts";
import { seatMember, viewTable } from "#lib/use-cases/table.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";

const table = tableStore(db);
const specialDays = specialDayStore(db);
afterAll(() => db.$disconnect());

const TOM: Omit<Guest, "id"> = {
  name: "Tom",
  birthDate: "2014-02-03" as IsoDate,
  sex: "male",
  height: centimetres(145),
  weight: kilograms(38.5),
  activity: "active",
  diet: "vegetarian",
  allergens: ["peanut", "sesame"],
  presence: { breakfast: "apart", lunch: "away" },
};

async function household(...users: readonly string[]): Promise<string> {
  const { id } = await db.household.create({ data: { name: "Home" } });
  for (const [at, userId] of users.entries())
    await db.householdMember.create({
      data: { userId, householdId: id, role: at === 0 ? "owner" : "member" },
    });
  return id;
}

/** Two who live together, the second with a profile and her consent. */
async function two() {
  const [me, ana] = [await newPerson(), await newPerson()];
  await household(me, ana);
  await profileStore(db).save(ana, { ...PLAIN, diet: "vegan", declarations: ["warfarin"] });
  await table.setConsent(ana, true);
  return { me, ana };
}

describe("a seat at the table", () => {
  it("is given to a member who consents, with what they never want again", async () => {
    const { me, ana } = await two();
    await db.recipeOpinion.create({ data: { userId: ana, recipeId: "stew", opinion: "never" } });
    await seatMember({ table }, me, ana, { lunch: "away" });
    const [seat] = await table.seated(me);
    expect(seat).toMatchObject({ id: ana, never: ["stew"], presence: { lunch: "away" } });
    expect(seat?.profile.diet).toBe("vegan");
  });

  it("is empty as soon as the consent is taken back, the member moves out, or the account goes", async () => {
    const { me, ana } = await two();
    await seatMember({ table }, me, ana, {});
    await table.setConsent(ana, false);
    expect(await table.seated(me)).toEqual([]);
    await table.setConsent(ana, true);
    expect(await table.seated(me)).toHaveLength(1);
    await db.householdMember.delete({ where: { userId: ana } });
    expect(await table.seated(me)).toEqual([]);
    await db.user.delete({ where: { id: ana } });
    expect(await db.tableSeat.count({ where: { memberId: ana } })).toBe(0);
  });

  it("is not given to somebody who has not consented, or who lives elsewhere", async () => {
    const { me, ana } = await two();
    await table.setConsent(ana, false);
    await expect(seatMember({ table }, me, ana, {})).rejects.toThrow(/doesn't exist/);
    const stranger = await newPerson();
    await profileStore(db).save(stranger, PLAIN);
    await table.setConsent(stranger, true);
    await expect(seatMember({ table }, me, stranger, {})).rejects.toThrow(/doesn't exist/);
    expect((await viewTable({ table }, me)).housemates.map(({ id }) => id)).toEqual([ana]);
    // And nobody lives with who lives in no household.
    const alone = await newPerson();
    expect(await table.housemates(alone)).toEqual([]);
  });

  it("is the person's own: theirs is not seen from the member's side", async () => {
    const { me, ana } = await two();
    await seatMember({ table }, me, ana, {});
    expect(await table.seated(ana)).toEqual([]);
  });
});

describe("a guest", () => {
  it("comes back as saved, is changed and erased by their host alone", async () => {
    const [host, other] = [await newPerson(), await newPerson()];
    await table.saveGuest(host, TOM, null);
    const [tom] = await table.guests(host);
    expect(tom).toEqual({ ...TOM, id: tom!.id });
    expect(await table.saveGuest(other, { ...TOM, name: "Mine" }, tom!.id)).toBe(false);
    expect(await table.removeGuest(other, tom!.id)).toBe(false);
    expect(await table.guests(other)).toEqual([]);
    expect(await table.saveGuest(host, { ...TOM, weight: kilograms(40) }, tom!.id)).toBe(true);
    expect((await table.guests(host))[0]?.weight).toBe(40);
    expect(await table.removeGuest(host, tom!.id)).toBe(true);
    expect(await table.guests(host)).toEqual([]);
  });

  it("is in the host's export, and goes with the host's account", async () => {
    const host = await newPerson();
    await table.saveGuest(host, TOM, null);
    const everything = await everythingOf(db, host);
    expect(everything).toMatchObject({ table: { guests: [{ name: "Tom" }] } });
    await db.user.delete({ where: { id: host } });
    expect(await db.tableGuest.count({ where: { userId: host } })).toBe(0);
  });
});

describe("a special day", () => {
  it("is told to the planner counted from the week's first day, and belongs to its person", async () => {
    const [me, other] = [await newPerson(), await newPerson()];
    const day = { date: "2026-11-28" as IsoDate, label: "Feast", energy: 400, minutes: 20 };
    await specialDays.put(me, { ...day, label: "Party" });
    await specialDays.put(me, day);
    const [told, ...more] = await specialDays.adjustments(me, "2026-11-26" as IsoDate, 7);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ day: 2, kind: "special", label: "Feast", energy: 400 });
    expect(told?.cookingMinutes.dinner).toBe(20);
    expect(await specialDays.adjustments(me, "2026-11-29" as IsoDate, 7)).toEqual([]);
    expect(await specialDays.adjustments(me, "2026-11-21" as IsoDate, 7)).toEqual([]);
    const [listed] = await specialDays.list(me, "2026-11-01" as IsoDate);
    expect(await specialDays.remove(other, listed!.id)).toBe(false);
    expect(await specialDays.remove(me, listed!.id)).toBe(true);
  });
});
