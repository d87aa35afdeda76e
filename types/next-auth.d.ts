import "next-auth";
import "next-auth/jwt";

declare module "next-auth" {
  /** What /api/auth/session tells; pages ask lib/server/current-user.ts instead. */
  interface Session {
    /** The row in auth_sessions behind this session. */
    sessionId?: string;
    user: { id?: string; email?: string; name?: string | null; isDemo?: boolean };
  }
}

declare module "next-auth/jwt" {
  /** All that the cookie holds: the id of a row that can be deleted. */
  interface JWT {
    sid?: string;
  }
}
