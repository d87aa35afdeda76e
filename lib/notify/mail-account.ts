import {
  alreadyRegisteredLetter,
  confirmEmailLetter,
  passwordChangedLetter,
  resetPasswordLetter,
} from "#lib/notify/mail-texts.ts";
import type { AccountMails, Mailer } from "#lib/use-cases/account-ports.ts";

/** The account's mails, with links into the app at `appUrl` (never at the host a request claims). */
export function accountMails(mailer: Mailer, appUrl: string): AccountMails {
  const link = (path: string, token?: string): string => {
    const url = new URL(path, appUrl);
    if (token) url.searchParams.set("token", token);
    return url.href;
  };
  return {
    confirmEmail: (to, token) => mailer.send({ to, ...confirmEmailLetter(link("/confirm-email", token)) }),
    alreadyRegistered: (to) =>
      mailer.send({ to, ...alreadyRegisteredLetter(link("/sign-in"), link("/forgot-password")) }),
    resetPassword: (to, token) => mailer.send({ to, ...resetPasswordLetter(link("/reset-password", token)) }),
    passwordChanged: (to) => mailer.send({ to, ...passwordChangedLetter(link("/forgot-password")) }),
  };
}
