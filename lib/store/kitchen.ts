// Whose pantry one looks into: one's own, and that of everybody in the household.

interface OfPerson {
  readonly OR: {
    readonly userId?: string;
    readonly user?: {
      readonly membership: { readonly household: { readonly members: { readonly some: object } } };
    };
  }[];
}

const ofHousehold = (some: object) => ({ user: { membership: { household: { members: { some } } } } });

/** Rows with a `user` that this person may see. */
export const seenInKitchen = (userId: string): OfPerson => ({ OR: [{ userId }, ofHousehold({ userId })] });

/** … and change: a viewer of the household changes only what is their own. */
export const changedInKitchen = (userId: string): OfPerson => ({
  OR: [{ userId }, ofHousehold({ userId, role: { in: ["owner", "member"] } })],
});
