import { getServerSession } from "next-auth";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { signInPath } from "#lib/auth/safe-path.ts";
import { nextAuthOptions } from "#lib/server/composition-account.ts";
import { PATH_HEADER } from "#lib/server/security-headers.ts";

export interface CurrentUser {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly isDemo: boolean;
  /** The signed-in device. */
  readonly sessionId: string;
}

/** Who is signed in, looked up in the database once per request; null when nobody is (any more). */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const session = await getServerSession(nextAuthOptions());
  if (!session) return null;
  const { id, email, name, isDemo } = session.user;
  return { id, email, name: name ?? null, isDemo, sessionId: session.sessionId };
});

/** Who is signed in; sends everybody else to the sign-in page, and from there back to where they were. */
export async function requireUser(): Promise<CurrentUser> {
  const user = await currentUser();
  if (user) return user;
  redirect(signInPath((await headers()).get(PATH_HEADER) ?? "/"));
}
