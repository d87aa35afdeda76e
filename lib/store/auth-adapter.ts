import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter, AdapterAccount } from "next-auth/adapters";
import type { PrismaClient } from "#lib/store/generated/client.ts";

/**
 * next-auth's own tables (accounts of providers, sign-in links) in our database. Sessions are ours: lib/store/sessions.
 *
 * The package is typed for the next major version of next-auth, which adds optional passkey methods only.
 */
export function authAdapter(db: PrismaClient): Adapter {
  const adapter = PrismaAdapter(db as unknown as Parameters<typeof PrismaAdapter>[0]) as Adapter;
  return {
    ...adapter,
    async createVerificationToken(link) {
      // Links nobody opened would otherwise stay for ever.
      await db.verificationToken.deleteMany({ where: { expires: { lt: new Date() } } });
      return db.verificationToken.create({ data: link });
    },
    // The provider's tokens are never used after signing in, so they are not kept; and some providers send fields of
    // their own that no column could take.
    async linkAccount({ userId, type, provider, providerAccountId }: AdapterAccount) {
      await db.account.create({ data: { userId, type, provider, providerAccountId } });
    },
  };
}
