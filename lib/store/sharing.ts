import { openDocument, readList } from "#lib/sync/list-document.ts";
import type { ListStore } from "#lib/use-cases/list-ports.ts";
import type { WeekStore } from "#lib/use-cases/plan-ports.ts";
import type { SharedThing, SharedWeek, SharingStore } from "#lib/use-cases/sharing-ports.ts";
import { fromDate } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

const column = (thing: SharedThing) => (thing.kind === "list" ? { listId: thing.id } : { planId: thing.id });

const BY = { select: { name: true, email: true } } as const;
const nameOf = ({ name, email }: { name: string | null; email: string }) => name ?? email;

/** Weeks that others of this person's household share with it. */
const seenBy = (userId: string): Prisma.WeekPlanWhereInput => ({
  share: { isNot: null },
  userId: { not: userId },
  user: { membership: { household: { members: { some: { userId } } } } },
});

export function sharingStore(
  db: PrismaClient,
  lists: Pick<ListStore, "find" | "summary">,
  weeks: Pick<WeekStore, "find">,
): SharingStore {
  async function weekOf(plan: {
    readonly userId: string;
    readonly startDate: Date;
    readonly user: { name: string | null; email: string };
  }): Promise<SharedWeek | null> {
    const startDate = fromDate(plan.startDate);
    const saved = await weeks.find(plan.userId, startDate);
    if (!saved) return null;
    const { meals, recipes } = saved.week;
    return { startDate, by: nameOf(plan.user), week: { meals, recipes } };
  }

  return {
    async addLink(userId, thing, tokenHash) {
      const theirs =
        thing.kind === "list"
          ? ((await lists.summary(userId, thing.id))?.access ?? "read") !== "read"
          : (await db.weekPlan.count({ where: { id: thing.id, userId } })) > 0;
      if (theirs) await db.shareLink.create({ data: { userId, tokenHash, ...column(thing) } });
      return theirs;
    },

    async revokeLinks(userId, thing) {
      const { count } = await db.shareLink.deleteMany({ where: { userId, ...column(thing) } });
      return count;
    },

    countLinks: (userId, thing) => db.shareLink.count({ where: { userId, ...column(thing) } }),

    async behindLink(tokenHash) {
      const link = await db.shareLink.findUnique({
        where: { tokenHash },
        include: {
          plan: { include: { user: BY } },
          user: { select: { profile: { select: { units: true } } } },
        },
      });
      if (link?.listId) {
        const held = await lists.find(link.userId, link.listId);
        const units = link.user.profile?.units === "us" ? "us" : "metric";
        return held && { kind: "list", units, list: readList(openDocument(held.state, ...held.updates)) };
      }
      const week = link?.plan && (await weekOf(link.plan));
      return week ? { kind: "week", week } : null;
    },

    async setWeekShared(userId, planId, shared) {
      if ((await db.weekPlan.count({ where: { id: planId, userId } })) === 0) return false;
      if (shared) await db.weekShare.upsert({ where: { planId }, create: { planId }, update: {} });
      else await db.weekShare.deleteMany({ where: { planId } });
      return true;
    },

    isWeekShared: async (userId, planId) =>
      (await db.weekShare.count({ where: { planId, plan: { userId } } })) > 0,

    async weeksOfHousehold(userId) {
      const plans = await db.weekPlan.findMany({
        where: seenBy(userId),
        select: { id: true, startDate: true, user: BY },
        orderBy: { startDate: "desc" },
        take: 20,
      });
      return plans.map(({ id, startDate, user }) => ({
        ...{ id, startDate: fromDate(startDate), by: nameOf(user) },
      }));
    },

    async weekOfHousehold(userId, planId) {
      const plan = await db.weekPlan.findFirst({
        where: { id: planId, ...seenBy(userId) },
        select: { userId: true, startDate: true, user: BY },
      });
      return plan && weekOf(plan);
    },
  };
}
