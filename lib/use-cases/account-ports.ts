// What the account use-cases need from outside, in their own words. Wired in lib/server/composition-account.ts.

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly emailVerified: Date | null;
  readonly name: string | null;
  readonly isDemo: boolean;
  /** Null for someone who only ever signed in by a link or through a provider. */
  readonly passwordHash: string | null;
}

export interface Accounts {
  byId(id: string): Promise<Account | null>;
  byEmail(email: string): Promise<Account | null>;
  /** Creates the account, or returns null when the address is taken. Both take one statement. */
  createUnlessTaken(account: {
    email: string;
    passwordHash: string;
    isDemo?: boolean;
  }): Promise<string | null>;
  /** Sets the password and, in the same transaction, signs every device out and voids every open link. */
  replacePassword(userId: string, passwordHash: string): Promise<void>;
  /** Uses a reset link up: sets the password, confirms the address, signs every device out. Null: no such link. */
  resetPassword(link: { tokenHash: string; passwordHash: string; now: Date }): Promise<string | null>;
  /** Uses a confirmation link up. False: no such link (any more). */
  confirmEmail(link: { tokenHash: string; now: Date }): Promise<boolean>;
  remove(userId: string): Promise<void>;
  /** Everything kept about the person, without secrets. */
  everythingOf(userId: string): Promise<Record<string, unknown> | null>;
}

export interface Device {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export interface Sessions {
  open(session: { userId: string; userAgent: string | null; now: Date; expiresAt: Date }): Promise<string>;
  /** Live sessions, the one seen last first. */
  listOf(userId: string, now: Date): Promise<Device[]>;
  /** Signs one device out. False when it isn't this person's. */
  close(userId: string, sessionId: string): Promise<boolean>;
  /** Signs out every device, but `except` when given. Returns how many. */
  closeAll(userId: string, except?: string): Promise<number>;
}

export type LinkKind = "confirm-email" | "reset-password";

export interface Links {
  /** Keeps the hash of a new link; earlier ones of the same kind stop working. */
  issue(link: { userId: string; kind: LinkKind; tokenHash: string; expiresAt: Date }): Promise<void>;
  /** Whose link this is, without using it up; null when unknown, used or expired. */
  ownerOf(link: { kind: LinkKind; tokenHash: string; now: Date }): Promise<string | null>;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes as long for `null` (nobody, or no password) as for a hash, and is then false. */
  verify(hash: string | null, password: string): Promise<boolean>;
}

export interface Tokens {
  /** A fresh unguessable token and the hash under which it is kept. */
  fresh(): { token: string; tokenHash: string };
  hashOf(token: string): string;
}

export type ThrottledAction = "sign-in" | "sign-up" | "reset" | "link" | "confirm" | "password";

export interface Throttle {
  /** Counts one attempt; throws TooManyAttempts, with the minutes to wait, once there were too many. */
  count(action: ThrottledAction, who: { ip: string; email: string }): Promise<void>;
  /** Forgets this person's attempts from this address after a success. */
  forgive(action: ThrottledAction, who: { ip: string; email: string }): Promise<void>;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Given where the same mail may be sent twice: mailboxes then show it once. */
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** The mails of the account, addressed by kind so that use-cases need not know their wording. */
export interface AccountMails {
  confirmEmail(to: string, token: string): Promise<void>;
  alreadyRegistered(to: string): Promise<void>;
  resetPassword(to: string, token: string): Promise<void>;
  passwordChanged(to: string): Promise<void>;
}
