import { createTransport } from "nodemailer";
import { Unavailable } from "#lib/errors.ts";
import type { Mailer } from "#lib/use-cases/account-ports.ts";

export interface MailSettings {
  /** smtp://user:password@host:port, or smtps:// for TLS from the start. */
  readonly smtpUrl: string;
  readonly from: string;
}

/** A connection that isn't answered in this time is given up, so that nobody waits at a form for ever. */
const PATIENCE_MS = 10_000;

/** Sends mail over SMTP. Throws Unavailable when the server can't be reached or refuses. */
export function smtpMailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = createTransport(
    {
      url: smtpUrl,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      // A mail is made here from text alone: nothing is ever fetched or read from disk for it.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...mail, headers: { ...mail.headers } });
      } catch (cause) {
        throw new Unavailable("The mail could not be sent just now. Try again in a little while.", { cause });
      }
    },
  };
}
