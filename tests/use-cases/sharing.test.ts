import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { tokens } from "#lib/auth/tokens.ts";
import { NotFound } from "#lib/errors.ts";
import { listStore } from "#lib/store/lists.ts";
import { sharingStore } from "#lib/store/sharing.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { createList, shareList } from "#lib/use-cases/lists.ts";
import { makeSecretLink, shareWeek } from "#lib/use-cases/sharing.ts";
import { db, newPerson } from "../factories/database.ts";
import { aFood } from "../factories/shopping-list.ts";
import { smallRecipe, smallWeek } from "../factories/small-week.ts";

const [lists, weeks] = [listStore(db), weekStore(db)];
const sharing = sharingStore(db, lists, weeks);
const ports = { sharing, tokens };
const WEEK = smallWeek([smallRecipe("stew"), smallRecipe("soup")]);
afterAll(() => db.$disconnect());

async function household() {
  const [me, partner, viewer, stranger] = await Promise.all([
    newPerson(),
    newPerson(),
    newPerson(),
    newPerson(),
  ]);
  const members = [
    { userId: me, role: "owner" },
    { userId: partner, role: "member" },
    { userId: viewer, role: "viewer" },
  ];
  await db.household.create({ data: { name: "Ours", members: { create: members } } });
  await weeks.save(me, WEEK, { seed: 7, moves: 1000, first: 0.1, second: 62.5 });
  const { id: week } = (await weeks.find(me, WEEK.basis.startDate))!;
  const list = await createList({ lists, newId: randomUUID }, me, {
    ...{ name: "Saturday", sources: [], items: [aFood("11215")] },
  });
  return { me, partner, viewer, stranger, week, list };
}
const behind = (token: string) => sharing.behindLink(tokens.hashOf(token));

describe("a secret link", () => {
  it("shows a list or a week until it is revoked, and says nothing of what a week was planned for", async () => {
    const { me, list, week } = await household();
    const links = {
      list: await makeSecretLink(ports, me, { kind: "list", id: list }),
      week: await makeSecretLink(ports, me, { kind: "week", id: week }),
    };
    expect(await behind(links.list)).toMatchObject({
      kind: "list",
      units: "metric",
      list: { name: "Saturday" },
    });
    const shown = await behind(links.week);
    expect(shown).toMatchObject({ kind: "week", week: { week: { meals: WEEK.meals } } });
    expect(JSON.stringify(shown)).not.toMatch(/basis|targets|declarations/);
    await sharing.revokeLinks(me, { kind: "week", id: week });
    expect(await behind(links.week)).toBeNull();
    expect(await behind(links.list)).not.toBeNull();
    expect(JSON.stringify(await db.shareLink.findMany())).not.toContain(links.list);
  });

  it("is made for one's own things and what one may change, by nobody else", async () => {
    const { me, partner, viewer, stranger, list, week } = await household();
    for (const each of [partner, viewer, stranger])
      for (const thing of [{ kind: "list", id: list } as const, { kind: "week", id: week } as const])
        await expect(makeSecretLink(ports, each, thing)).rejects.toThrow(NotFound);
    await shareList(lists, me, list, true);
    await makeSecretLink(ports, partner, { kind: "list", id: list });
    await expect(makeSecretLink(ports, viewer, { kind: "list", id: list })).rejects.toThrow(NotFound);
  });

  it("ends when whoever made it loses sight of the list", async () => {
    const { me, partner, list } = await household();
    await shareList(lists, me, list, true);
    const link = await makeSecretLink(ports, partner, { kind: "list", id: list });
    await db.householdMember.delete({ where: { userId: partner } });
    expect(await behind(link)).toBeNull();
  });
});

describe("a week shared with the household", () => {
  it("is read by members and viewers, and by nobody else", async () => {
    const { me, partner, viewer, stranger, week } = await household();
    for (const each of [partner, viewer]) expect(await sharing.weekOfHousehold(each, week)).toBeNull();
    await shareWeek(ports, me, week, true);
    for (const each of [partner, viewer]) {
      expect((await sharing.weeksOfHousehold(each)).map(({ id }) => id)).toEqual([week]);
      expect((await sharing.weekOfHousehold(each, week))?.week.meals).toEqual(WEEK.meals);
    }
    expect(await sharing.weekOfHousehold(stranger, week)).toBeNull();
    expect(await sharing.weeksOfHousehold(stranger)).toEqual([]);
    for (const each of [partner, viewer, stranger])
      await expect(shareWeek(ports, each, week, false)).rejects.toThrow(NotFound);
  });

  it("is hidden by taking it back, and by leaving", async () => {
    const { me, partner, week } = await household();
    await shareWeek(ports, me, week, true);
    await shareWeek(ports, me, week, false);
    expect(await sharing.weekOfHousehold(partner, week)).toBeNull();
    await shareWeek(ports, me, week, true);
    await db.householdMember.delete({ where: { userId: me } });
    expect(await sharing.weekOfHousehold(partner, week)).toBeNull();
  });
});
