import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getToken } from "next-auth/jwt";
import { cache } from "react";
import { signInPath } from "#lib/auth/safe-path.ts";
import { nextAuthOptions, sessionOwner } from "#lib/server/composition-account.ts";
import { PATH_HEADER } from "#lib/server/security-headers.ts";

export interface CurrentUser {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly isDemo: boolean;
  /** The signed-in device. */
  readonly sessionId: string;
}

/**
 * Who is signed in, looked up in the database once per request; null when nobody is (any more). Throws when the
 * database is away: then nobody knows, which is not the same as being signed out.
 */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const { secret, useSecureCookies } = nextAuthOptions();
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  const token = await getToken({
    req: { cookies: jar, headers: {} } as unknown as Parameters<typeof getToken>[0]["req"],
    secret,
    secureCookie: useSecureCookies,
  });
  return token?.sid ? sessionOwner(token.sid) : null;
});

/** Who is signed in; sends everybody else to the sign-in page, and from there back to where they were. */
export async function requireUser(): Promise<CurrentUser> {
  const user = await currentUser();
  if (user) return user;
  redirect(signInPath((await headers()).get(PATH_HEADER) ?? "/"));
}
