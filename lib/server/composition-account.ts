import { after } from "next/server";
import type { AuthOptions } from "next-auth";
import { authOptions } from "#lib/auth/options.ts";
import { passwords } from "#lib/auth/passwords.ts";
import { tokens } from "#lib/auth/tokens.ts";
import { env } from "#lib/env.ts";
import { Unavailable } from "#lib/errors.ts";
import { logger } from "#lib/logger.ts";
import { smtpMailer } from "#lib/notify/mail.ts";
import { accountMails } from "#lib/notify/mail-account.ts";
import { signInLinkLetter } from "#lib/notify/mail-texts.ts";
import { reportFailure } from "#lib/server/failure.ts";
import { visitor } from "#lib/server/visitor.ts";
import { authAdapter } from "#lib/store/auth-adapter.ts";
import { database } from "#lib/store/client.ts";
import { linkStore } from "#lib/store/one-time-tokens.ts";
import { rateLimits } from "#lib/store/rate-limits.ts";
import { type SessionOwner, sessionStore } from "#lib/store/sessions.ts";
import { userStore } from "#lib/store/users.ts";
import { changePassword } from "#lib/use-cases/change-password.ts";
import { confirmEmail } from "#lib/use-cases/confirm-email.ts";
import { deleteAccount } from "#lib/use-cases/delete-account.ts";
import { exportAccount } from "#lib/use-cases/export-account.ts";
import { requestPasswordReset } from "#lib/use-cases/request-password-reset.ts";
import { resetPassword } from "#lib/use-cases/reset-password.ts";
import { revokeAllSessions, revokeSession } from "#lib/use-cases/revoke-sessions.ts";
import { signIn } from "#lib/use-cases/sign-in.ts";
import { signUp } from "#lib/use-cases/sign-up.ts";

/** Made at the first request, not at import: building the app needs neither settings nor database. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const now = (): Date => new Date();

const mailer = once(() => {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = env;
  return smtpUrl && from ? smtpMailer({ smtpUrl, from }) : null;
});

const parts = once(() => {
  const db = database();
  const mail = mailer();
  return {
    accounts: userStore(db),
    sessions: sessionStore(db),
    links: linkStore(db),
    throttle: rateLimits(db),
    mails: mail && accountMails(mail, env.APP_URL),
    passwords,
    tokens,
    /** After the answer has gone out. What fails then can only be logged. */
    afterwards: (work: () => Promise<void>): void =>
      after(() => work().catch((error: unknown) => void reportFailure("after the answer", error))),
  };
});

/** The account's use-cases, for the request at hand. */
export const account = () => {
  const deps = parts();
  const here = async () => ({ ip: (await visitor()).ip, now: now() });
  return {
    signUp: async (input: { email: string; password: string }) =>
      signUp(deps, { ...input, ...(await here()) }),
    confirmEmail: async (input: { token: string; password: string }) =>
      confirmEmail(deps, { ...input, ...(await here()) }),
    async requestPasswordReset(input: { email: string }) {
      const { mails } = deps;
      if (!mails) throw new Unavailable("This installation can't send mail.");
      await requestPasswordReset({ ...deps, mails }, { ...input, ...(await here()) });
    },
    resetPassword: async (input: { token: string; password: string }) =>
      resetPassword(deps, { ...input, ...(await here()) }),
    changePassword: async (input: {
      userId: string;
      currentPassword?: string | undefined;
      newPassword: string;
    }) => changePassword(deps, { ...input, ...(await here()) }),
    deleteAccount: async (input: { userId: string; proof: string }) =>
      deleteAccount(deps, { ...input, ...(await here()) }),
    exportAccount: (userId: string) => exportAccount(deps, { userId, now: now() }),
    devices: (userId: string) => deps.sessions.listOf(userId, now()),
    revokeSession: (input: { userId: string; sessionId: string }) => revokeSession(deps, input),
    revokeAllSessions: (userId: string) => revokeAllSessions(deps, { userId }),
    hasPassword: async (userId: string) => (await deps.accounts.byId(userId))?.passwordHash != null,
  };
};

/** The person behind a live session. */
export const sessionOwner = (sessionId: string): Promise<SessionOwner | null> =>
  parts().sessions.resolve(sessionId, now());

const oidc = () => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  return issuer && clientId && clientSecret
    ? { issuer, clientId, clientSecret, name: env.OIDC_NAME ?? "your organisation" }
    : null;
};

/** The ways of signing in that this installation offers besides e-mail and password. */
export const signInWays = (): { mail: boolean; provider: string | null } => ({
  mail: mailer() !== null,
  provider: oidc()?.name ?? null,
});

export const nextAuthOptions = once((): AuthOptions => {
  const { accounts, sessions, throttle, ...rest } = parts();
  const mail = mailer();
  return authOptions({
    secret: env.NEXTAUTH_SECRET,
    appUrl: env.APP_URL,
    adapter: authAdapter(database()),
    logger: {
      warn: (code) => logger.warn({ code }, "next-auth"),
      error: (code, metadata) =>
        logger.error({ code, err: metadata instanceof Error ? metadata : metadata.error }, "next-auth"),
      debug: (code) => logger.debug({ code }, "next-auth"),
    },
    oidc: oidc(),
    mailLink: mail && ((to, url) => mail.send({ to, ...signInLinkLetter(url) })),
    visitor,
    now,
    signIn: (input) => signIn({ accounts, throttle, ...rest }, { ...input, now: now() }),
    users: accounts,
    sessions,
    throttle,
  });
});
