/** The shop this device was last in. Two people of one household may stand in two. */
export const SHOP_COOKIE = "replenish-shop";

/** The shop a device is in before the others. */
export const chosenFirst = <S extends { readonly id: string }>(
  shops: readonly S[],
  chosen: string | undefined,
): readonly S[] => [...shops].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
