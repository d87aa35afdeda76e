import type { Prisma, PrismaClient } from "#lib/store/generated/client.ts";
import { openDocument, readList } from "#lib/sync/list-document.ts";

const WITH_UPDATES = {
  orderBy: { createdAt: "asc" },
  include: { updates: { orderBy: { seq: "asc" } } },
} satisfies Prisma.User$listsArgs;

type ListRow = Prisma.ListGetPayload<Pick<typeof WITH_UPDATES, "include">>;

/** A list in words instead of as a document. */
const readable = ({ state, updates, stateSeq, archivedAt, deletedAt, createdAt }: ListRow) => {
  const after = updates.filter(({ seq }) => seq > stateSeq).map(({ bytes }) => bytes);
  return { ...readList(openDocument(state, ...after)), archivedAt, deletedAt, createdAt };
};

/**
 * Everything that belongs to one person. Left out: the password's hash, tokens and provider secrets, which are of no
 * use to the person and of great use to a thief.
 */
export async function everythingOf(
  db: PrismaClient,
  userId: string,
): Promise<Record<string, unknown> | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    omit: { passwordHash: true },
    include: {
      accounts: { select: { type: true, provider: true, providerAccountId: true } },
      sessions: { omit: { userId: true } },
      profile: {
        omit: { userId: true },
        include: { dislikes: { include: { food: { select: { description: true } } } } },
      },
      plans: {
        omit: { userId: true },
        include: {
          meals: { omit: { planId: true } },
          cooked: { omit: { planId: true } },
          proof: { omit: { planId: true } },
        },
        orderBy: { startDate: "asc" },
      },
      ownRecipes: {
        select: { id: true, draft: true, sharedWithHousehold: true, createdAt: true, deletedAt: true },
      },
      // Of the household, what is about this person: the others have their own export.
      membership: { select: { role: true, joinedAt: true, household: { select: { name: true } } } },
      lists: WITH_UPDATES,
      listsMade: { ...WITH_UPDATES, where: { ownerId: null } },
      // The address of a link is a key to it.
      shareLinks: { select: { listId: true, planId: true, createdAt: true } },
      opinions: { select: { recipeId: true, opinion: true, at: true } },
      reminderSettings: { omit: { userId: true, feedTokenHash: true } },
      pushDevices: { select: { userAgent: true, createdAt: true, lastTakenAt: true } },
      deliveries: {
        omit: { userId: true, claim: true, claimedUntil: true },
        include: { tries: { omit: { deliveryId: true } } },
        orderBy: { dueAt: "asc" },
      },
      specialDays: { omit: { userId: true }, orderBy: { date: "asc" } },
      tableGuests: { omit: { userId: true }, orderBy: { createdAt: "asc" } },
      tableConsent: { select: { givenAt: true } },
      // Who sits there has their own account, and their own export.
      tableSeats: { select: { memberId: true, presence: true } },
      planRuns: { omit: { userId: true }, orderBy: { createdAt: "asc" } },
      trainingSessions: { omit: { userId: true }, orderBy: { date: "asc" } },
      // The address of a calendar is a key to it.
      calendarFeeds: { omit: { userId: true, sealed: true } },
      pantryItems: { omit: { userId: true }, orderBy: { addedAt: "asc" } },
      staplesOut: { omit: { userId: true } },
      shops: { omit: { userId: true } },
      // The address of a feed is a key to it.
      listFeeds: { select: { listId: true, createdAt: true } },
      weighIns: { omit: { userId: true }, orderBy: { at: "asc" } },
      drinks: { omit: { userId: true }, orderBy: { at: "asc" } },
      trainingSettings: { omit: { userId: true } },
      soreness: { omit: { userId: true }, orderBy: { date: "asc" } },
    },
  });
  if (!user) return null;
  const { accounts, sessions, profile, plans, planRuns, ownRecipes, opinions, ...first } = user;
  const { membership, lists, listsMade, shareLinks, ...rest } = first;
  const { specialDays, tableGuests, tableConsent, tableSeats, ...more } = rest;
  const { trainingSessions, calendarFeeds, weighIns, drinks, trainingSettings, ...others } = more;
  const { pantryItems, staplesOut, shops, listFeeds, ...yetOthers } = others;
  const { reminderSettings, pushDevices, deliveries, soreness, ...account } = yetOthers;
  return {
    account,
    signInProviders: accounts,
    sorenessDiary: soreness,
    devices: sessions,
    profile: profile && {
      ...profile,
      dislikes: profile.dislikes.map(({ foodKey, food }) => ({ foodKey, food: food.description })),
    },
    weeks: plans.map((plan) => ({ ...plan, basis: withoutOthers(plan.basis) })),
    specialDays,
    table: { guests: tableGuests, membersSeated: tableSeats, plannedForByHousehold: tableConsent },
    planningRuns: planRuns,
    ownRecipes,
    recipeOpinions: opinions,
    training: {
      sessions: trainingSessions,
      calendars: calendarFeeds,
      weighIns,
      drinks,
      settings: trainingSettings,
    },
    pantry: { items: pantryItems, staplesOut },
    shops,
    household: membership,
    shoppingLists: lists.map(readable),
    listsMadeForTheHousehold: listsMade.map(readable),
    linksForReading: shareLinks,
    listFeeds,
    reminders: { settings: reminderSettings, devices: pushDevices, deliveries },
  };
}

/** What a week knows of the others at the table is theirs: here it is only said that they sat there. */
function withoutOthers(basis: unknown): unknown {
  const { companions = [], ...own } = basis as { companions?: readonly { id: string; name: string }[] };
  return { ...own, companions: companions.map(({ id, name }) => ({ id, name })) };
}
