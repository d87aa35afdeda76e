import type { AuthOptions, LoggerInstance } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import CredentialsProvider from "next-auth/providers/credentials";
import EmailProvider from "next-auth/providers/email";
import { type Entrants, mayEnter } from "#lib/auth/may-enter.ts";
import { OIDC, type OidcClaims, type OidcSettings, oidcProvider } from "#lib/auth/oidc-provider.ts";
import { safePath } from "#lib/auth/safe-path.ts";
import { tooManyCode } from "#lib/auth/sign-in-failure.ts";
import { TooManyAttempts } from "#lib/errors.ts";
import { signInForm } from "#lib/schemas/account.ts";
import type { Sessions, Throttle } from "#lib/use-cases/account-ports.ts";
import type { SignInOutcome } from "#lib/use-cases/sign-in.ts";

/** How long a device stays signed in. */
export const SESSION_DAYS = 30;
const SESSION_SECONDS = SESSION_DAYS * 86_400;
const LINK_SECONDS = 30 * 60;

/** What the request says about where it comes from. */
export interface Visitor {
  readonly ip: string;
  readonly userAgent: string | null;
}

export interface AuthDeps {
  readonly secret: string;
  readonly appUrl: string;
  readonly adapter: Adapter;
  readonly logger: Pick<LoggerInstance, "warn" | "error" | "debug">;
  readonly oidc: OidcSettings | null;
  /** Mails a sign-in link; null without a mail server. */
  readonly mailLink: ((to: string, url: string) => Promise<void>) | null;
  readonly visitor: () => Promise<Visitor>;
  readonly now: () => Date;
  readonly signIn: (input: { email: string; password: string; ip: string }) => Promise<SignInOutcome>;
  readonly users: Entrants & {
    claimByMail(userId: string, now: Date): Promise<void>;
    markConfirmed(userId: string, now: Date): Promise<void>;
  };
  readonly sessions: Pick<Sessions, "open" | "close"> & {
    resolve(
      sessionId: string,
      now: Date,
    ): Promise<{ sessionId: string; id: string; email: string; name: string | null; isDemo: boolean } | null>;
  };
  readonly throttle: Pick<Throttle, "count">;
}

/** A session whose row is gone: signed out elsewhere, run out, or the account was deleted. */
export class SessionGone extends Error {
  override readonly name = "SessionGone";
}

/**
 * next-auth, set up so that its cookie holds nothing but the id of an AuthSession row, which every request looks up.
 * Deleting the row signs the device out, whatever the cookie says.
 */
export function authOptions(deps: AuthDeps): AuthOptions {
  return {
    secret: deps.secret,
    useSecureCookies: deps.appUrl.startsWith("https:"),
    adapter: deps.adapter,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: {
      signIn: "/sign-in",
      signOut: "/sign-out",
      error: "/sign-in",
      verifyRequest: "/check-mail?for=sign-in",
    },
    providers: providers(deps),
    logger: {
      warn: deps.logger.warn,
      debug: deps.logger.debug,
      error(code, metadata) {
        // A signed-out device showing its old cookie is everyday life, and so is a cookie from before a new secret.
        if (code === "JWT_SESSION_ERROR") deps.logger.debug(code, metadata);
        else deps.logger.error(code, metadata);
      },
    },
    callbacks: {
      redirect: ({ url, baseUrl }) => new URL(safePath(url, baseUrl), baseUrl).href,

      async signIn({ user, account, profile, email }) {
        if (account?.type === "oauth") {
          const refusal = await mayEnter(deps.users, OIDC, profile as OidcClaims);
          return refusal === null || `/sign-in?error=${refusal}`;
        }
        if (account?.type === "email" && email?.verificationRequest)
          return throttleLink(deps, user.email ?? "");
        if (account?.type === "email" && user.email && user.id !== user.email) {
          await deps.users.claimByMail(user.id, deps.now());
        }
        return true;
      },

      async jwt({ token, user }) {
        if (!user) return { sid: token.sid };
        const now = deps.now();
        const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
        const { userAgent } = await deps.visitor();
        return { sid: await deps.sessions.open({ userId: user.id, userAgent, now, expiresAt }) };
      },

      async session({ session, token }) {
        const owner = await lookUp(deps, token.sid);
        if (owner === "unknown") return { ...session, user: {} };
        if (!owner) throw new SessionGone();
        const { sessionId, ...user } = owner;
        return { ...session, sessionId, user };
      },
    },
    events: {
      // Only addresses the provider has verified get this far (may-enter.ts).
      linkAccount: ({ user }) => deps.users.markConfirmed(user.id, deps.now()),
      async signOut({ token }) {
        const owner = token?.sid ? await deps.sessions.resolve(token.sid, deps.now()) : null;
        if (owner) await deps.sessions.close(owner.id, owner.sessionId);
      },
    },
  };
}

/** Who is behind a session; "unknown" while the database is away, which must not cost anybody their cookie. */
async function lookUp(deps: AuthDeps, sid: string | undefined) {
  if (!sid) return null;
  try {
    return await deps.sessions.resolve(sid, deps.now());
  } catch (error) {
    deps.logger.error("SESSION_LOOKUP_FAILED", error instanceof Error ? error : new Error(String(error)));
    return "unknown" as const;
  }
}

function providers(deps: AuthDeps): AuthOptions["providers"] {
  const list: AuthOptions["providers"] = [
    CredentialsProvider({
      name: "E-mail and password",
      credentials: {
        email: { label: "E-mail", type: "email" },
        password: { label: "Password", type: "password" },
      },
      async authorize(credentials) {
        const form = signInForm.safeParse(credentials);
        if (!form.success) return null;
        const { ip } = await deps.visitor();
        const outcome = await deps.signIn({ ...form.data, ip }).catch((error: Error) => {
          // next-auth puts the message into the address bar: a code of ours, never the error's own words.
          if (error instanceof TooManyAttempts) throw new Error(tooManyCode(error), { cause: error });
          deps.logger.error("SIGN_IN_FAILED", error);
          throw new Error("Unavailable", { cause: error });
        });
        if (outcome.kind === "unconfirmed") throw new Error("Unconfirmed");
        if (outcome.kind === "wrong") return null;
        const { id, email, name } = outcome.account;
        return { id, email, name };
      },
    }),
  ];
  const { mailLink } = deps;
  if (mailLink) {
    list.push(
      EmailProvider({
        maxAge: LINK_SECONDS,
        async sendVerificationRequest({ identifier, url }) {
          const { pathname, search } = new URL(url);
          await mailLink(identifier, new URL(`${pathname}${search}`, deps.appUrl).href);
        },
      }),
    );
  }
  if (deps.oidc) list.push(oidcProvider(deps.oidc));
  return list;
}

async function throttleLink(deps: AuthDeps, email: string): Promise<true | string> {
  const { ip } = await deps.visitor();
  try {
    await deps.throttle.count("link", { ip, email });
    return true;
  } catch (error) {
    if (error instanceof TooManyAttempts) return `/sign-in?error=${tooManyCode(error)}`;
    throw error;
  }
}
