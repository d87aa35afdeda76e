import { afterAll, describe, expect, it } from "vitest";
import { tokens } from "#lib/auth/tokens.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { householdStore } from "#lib/store/households.ts";
import { listStore } from "#lib/store/lists.ts";
import { userStore } from "#lib/store/users.ts";
import {
  changeMember,
  createHousehold,
  inviteToHousehold,
  joinHousehold,
  leaveHousehold,
  renameHousehold,
  revokeInvite,
} from "#lib/use-cases/households.ts";
import { createList, openList, shareList } from "#lib/use-cases/lists.ts";
import { db, newPerson } from "../factories/database.ts";

const ports = { households: householdStore(db), tokens };
const lists = listStore(db);
const NOW = new Date("2026-11-25T20:00:00Z");
const daysOn = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
afterAll(() => db.$disconnect());

async function home() {
  const owner = await newPerson();
  await createHousehold(ports, owner, "Home");
  return owner;
}
async function joined(owner: string, role: "member" | "viewer" = "member") {
  const person = await newPerson();
  await joinHousehold(ports, person, await inviteToHousehold(ports, owner, role, NOW), NOW);
  return person;
}
const roleOf = async (userId: string) => (await ports.households.of(userId, NOW))?.role ?? null;
const aSharedList = async (userId: string) => {
  const id = await createList({ lists, newId: () => crypto.randomUUID() }, userId, {
    ...{ name: "Saturday", sources: [], items: [] },
  });
  await shareList(lists, userId, id, true);
  return id;
};

describe("an invitation", () => {
  it("lets one person in, in the role it was made for", async () => {
    const owner = await home();
    const token = await inviteToHousehold(ports, owner, "viewer", NOW);
    expect(await ports.households.invitedTo(tokens.hashOf(token), NOW)).toEqual({
      name: "Home",
      role: "viewer",
    });
    const people = await Promise.all([newPerson(), newPerson(), newPerson()]);
    const outcomes = await Promise.allSettled(people.map((each) => joinHousehold(ports, each, token, NOW)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const roles = await Promise.all(people.map(roleOf));
    expect(roles.filter((role) => role !== null)).toEqual(["viewer"]);
  });

  it("is kept as a hash only", async () => {
    const owner = await home();
    const token = await inviteToHousehold(ports, owner, "member", NOW);
    const rows = await db.householdInvite.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("ends after a week, and when it is revoked", async () => {
    const owner = await home();
    const person = await newPerson();
    const old = await inviteToHousehold(ports, owner, "member", NOW);
    await expect(joinHousehold(ports, person, old, daysOn(7))).rejects.toThrow(NotFound);
    const invite = (await ports.households.of(owner, NOW))!.invites[0]!;
    await revokeInvite(ports, owner, invite.id, NOW);
    await expect(joinHousehold(ports, person, old, NOW)).rejects.toThrow(NotFound);
    expect((await ports.households.of(owner, NOW))!.invites).toEqual([]);
  });

  it("stays good for others when opened by somebody who lives elsewhere", async () => {
    const [owner, other] = [await home(), await home()];
    const token = await inviteToHousehold(ports, owner, "member", NOW);
    await expect(joinHousehold(ports, other, token, NOW)).rejects.toThrow(Conflict);
    const person = await newPerson();
    await joinHousehold(ports, person, token, NOW);
    expect(await roleOf(person)).toBe("member");
  });
});

describe("only the owner", () => {
  it("invites, revokes, renames and changes people; others find nothing there", async () => {
    const owner = await home();
    const [member, viewer, stranger] = [await joined(owner), await joined(owner, "viewer"), await home()];
    const token = await inviteToHousehold(ports, owner, "member", NOW);
    const { invites } = (await ports.households.of(owner, NOW))!;
    for (const each of [member, viewer, stranger]) {
      const attempts = [
        ...(each === stranger
          ? []
          : [
              () => inviteToHousehold(ports, each, "member", NOW),
              () => renameHousehold(ports, each, "Mine"),
            ]),
        () => revokeInvite(ports, each, invites[0]!.id, NOW),
        () => changeMember(ports, each, owner, "remove"),
        () => changeMember(ports, each, viewer === each ? member : viewer, "member"),
        () => changeMember(ports, each, member === each ? viewer : member, "hand-over"),
        () => changeMember(ports, each, each, "hand-over"),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotFound);
    }
    expect((await ports.households.of(member, NOW))!.invites).toEqual([]);
    expect((await ports.households.of(owner, NOW))!.members.map(({ role }) => role)).toEqual([
      ...["owner", "member", "viewer"],
    ]);
    await joinHousehold(ports, await newPerson(), token, NOW);
  });

  it("hands over, and is a member then", async () => {
    const owner = await home();
    const heir = await joined(owner, "viewer");
    await expect(leaveHousehold(ports, owner)).rejects.toThrow(Conflict);
    await changeMember(ports, owner, heir, "hand-over");
    expect([await roleOf(owner), await roleOf(heir)]).toEqual(["member", "owner"]);
    await leaveHousehold(ports, owner);
    expect(await roleOf(owner)).toBeNull();
  });
});

describe("when somebody goes", () => {
  it("a shared list stays with the household, and they see it no more", async () => {
    const owner = await home();
    const member = await joined(owner);
    const id = await aSharedList(member);
    await leaveHousehold(ports, member);
    await expect(openList(lists, member, id)).rejects.toThrow(NotFound);
    await expect(shareList(lists, member, id, false)).rejects.toThrow(NotFound);
    expect((await openList(lists, owner, id)).list.name).toBe("Saturday");
  });

  it("a removed member loses sight of everything at once", async () => {
    const owner = await home();
    const member = await joined(owner);
    const id = await aSharedList(owner);
    await openList(lists, member, id);
    await changeMember(ports, owner, member, "remove");
    await expect(openList(lists, member, id)).rejects.toThrow(NotFound);
  });

  it("the last one takes the lists along", async () => {
    const owner = await home();
    const member = await joined(owner);
    const id = await aSharedList(member);
    await leaveHousehold(ports, member);
    await leaveHousehold(ports, owner);
    expect((await openList(lists, owner, id)).summary).toMatchObject({ shared: false, access: "own" });
  });

  it("an erased account leaves the household's lists and an owner behind, and nothing of its own", async () => {
    const owner = await home();
    const [viewer, member] = [await joined(owner, "viewer"), await joined(owner)];
    const [shared, own] = [await aSharedList(owner), await aSharedList(owner)];
    await shareList(lists, owner, own, false);
    await userStore(db).remove(owner);
    expect([await roleOf(viewer), await roleOf(member)]).toEqual(["viewer", "owner"]);
    expect((await openList(lists, member, shared)).list.name).toBe("Saturday");
    expect(await db.list.findUnique({ where: { id: own } })).toBeNull();
  });

  it("the last erased account takes the household with it", async () => {
    const owner = await home();
    const id = await aSharedList(owner);
    const { id: household } = (await ports.households.of(owner, NOW))!;
    await userStore(db).remove(owner);
    expect(await db.household.findUnique({ where: { id: household } })).toBeNull();
    expect(await db.list.findUnique({ where: { id } })).toBeNull();
  });
});
