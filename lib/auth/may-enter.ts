import type { OidcClaims } from "#lib/auth/oidc-provider.ts";

export interface Entrants {
  idByProvider(provider: string, providerAccountId: string): Promise<string | null>;
  byEmail(email: string): Promise<{ emailVerified: Date | null } | null>;
}

/** Codes the sign-in page has words for. */
export type Refusal = "EmailNotVerified" | "AccountNotLinked";

/**
 * Whether someone coming from an outside provider may enter, and with that be tied to the account of their address.
 * An account is never joined by an address that either side has not verified: else anyone who types a stranger's
 * address into some provider, or into our sign-up form, would end up sharing an account with them.
 */
export async function mayEnter(
  entrants: Entrants,
  provider: string,
  claims: OidcClaims,
): Promise<Refusal | null> {
  if (await entrants.idByProvider(provider, claims.sub)) return null;
  const verified = claims.email_verified === true || claims.email_verified === "true";
  if (!claims.email || !verified) return "EmailNotVerified";
  const owner = await entrants.byEmail(claims.email.toLowerCase());
  return owner && !owner.emailVerified ? "AccountNotLinked" : null;
}
