import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { ActivityLevel, ReferenceSex } from "#lib/domain/nutrition/person.ts";
import type { Guest } from "#lib/domain/people/companion.ts";
import type { Companion } from "#lib/domain/planner/basis.ts";
import { centimetres, kilograms } from "#lib/domain/shared/units.ts";
import type { TableStore } from "#lib/use-cases/table-ports.ts";
import { asJson, fromDate, toDate } from "./column.ts";
import type { Prisma, PrismaClient, TableGuest } from "./generated/client.ts";
import { toProfile, WITH_DISLIKES } from "./profiles.ts";

/** Who never told us a name. */
const NAMELESS = "Somebody in your household";
/** The word of lib/store/recipe-opinions.ts. */
const NEVER = "never";

export function tableStore(db: PrismaClient): TableStore {
  /** Others who live with this person; nobody when they live alone. */
  const livingWith = async (userId: string): Promise<Prisma.UserWhereInput> => {
    const own = await db.householdMember.findUnique({ where: { userId }, select: { householdId: true } });
    // No household has this id: who lives in none has no housemates.
    const householdId = own?.householdId ?? "00000000-0000-0000-0000-000000000000";
    return { id: { not: userId }, membership: { householdId } };
  };
  const willing = { tableConsent: { isNot: null }, profile: { isNot: null } } satisfies Prisma.UserWhereInput;

  return {
    async housemates(userId) {
      const mates = await db.user.findMany({
        where: await livingWith(userId),
        select: {
          id: true,
          name: true,
          tableConsent: { select: { userId: true } },
          profile: { select: { userId: true } },
          tablesSatAt: { where: { userId }, select: { presence: true } },
        },
        orderBy: { id: "asc" },
      });
      return mates.map(({ id, name, tableConsent, profile, tablesSatAt: [seat] }) => {
        const consents = tableConsent !== null && profile !== null;
        return {
          id,
          name: name ?? NAMELESS,
          consents,
          presence: seat && consents ? (seat.presence as Companion["presence"]) : null,
        };
      });
    },

    async consents(userId) {
      return (await db.tableConsent.count({ where: { userId } })) > 0;
    },

    async setConsent(userId, consents) {
      if (consents) await db.tableConsent.upsert({ where: { userId }, create: { userId }, update: {} });
      else await db.tableConsent.deleteMany({ where: { userId } });
    },

    async setSeat(userId, memberId, presence) {
      if (presence === null) {
        await db.tableSeat.deleteMany({ where: { userId, memberId } });
        return true;
      }
      const where = { AND: [await livingWith(userId), willing, { id: memberId }] };
      if ((await db.user.count({ where })) === 0) return false;
      const seat = { presence: asJson(presence) };
      await db.tableSeat.upsert({
        where: { userId_memberId: { userId, memberId } },
        create: { userId, memberId, ...seat },
        update: seat,
      });
      return true;
    },

    async guests(userId) {
      const rows = await db.tableGuest.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
      return rows.map(toGuest);
    },

    async saveGuest(userId, guest, id) {
      const content = {
        name: guest.name,
        birthDate: toDate(guest.birthDate),
        sex: guest.sex,
        heightCm: guest.height,
        weightKg: guest.weight,
        activity: guest.activity,
        diet: guest.diet,
        allergens: [...guest.allergens],
        presence: asJson(guest.presence),
      };
      if (id === null) {
        await db.tableGuest.create({ data: { userId, ...content } });
        return true;
      }
      const { count } = await db.tableGuest.updateMany({ where: { id, userId }, data: content });
      return count > 0;
    },

    async removeGuest(userId, id) {
      const { count } = await db.tableGuest.deleteMany({ where: { id, userId } });
      return count > 0;
    },

    async seated(userId) {
      const members = await db.user.findMany({
        where: { AND: [await livingWith(userId), willing, { tablesSatAt: { some: { userId } } }] },
        select: {
          id: true,
          name: true,
          profile: { include: WITH_DISLIKES },
          opinions: { where: { opinion: NEVER }, select: { recipeId: true } },
          tablesSatAt: { where: { userId }, select: { presence: true } },
        },
        orderBy: { id: "asc" },
      });
      return members.flatMap(({ id, name, profile, opinions, tablesSatAt: [seat] }) =>
        profile && seat
          ? [
              {
                id,
                name: name ?? NAMELESS,
                profile: toProfile(profile),
                never: opinions.map(({ recipeId }) => recipeId),
                presence: seat.presence as Companion["presence"],
              },
            ]
          : [],
      );
    },
  };
}

// Words in these columns were checked by the guest's schema before they were written.
const toGuest = (row: TableGuest): Guest => ({
  id: row.id,
  name: row.name,
  birthDate: fromDate(row.birthDate),
  sex: row.sex as ReferenceSex,
  height: centimetres(row.heightCm),
  weight: kilograms(row.weightKg),
  activity: row.activity as ActivityLevel,
  diet: row.diet as Diet,
  allergens: row.allergens as Allergen[],
  presence: row.presence as Guest["presence"],
});
