import type { DefaultSession } from "next-auth";

declare module "next-auth" {
  interface Session {
    /** The row in auth_sessions behind this session. */
    sessionId: string;
    user: DefaultSession["user"] & { id: string; email: string; isDemo: boolean };
  }
}

declare module "next-auth/jwt" {
  /** All that the cookie holds: the id of a row that can be deleted. */
  interface JWT {
    sid?: string;
  }
}
