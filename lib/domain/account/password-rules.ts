// Pure. What a new password must be, and the words for when it isn't.
import { isCommonPassword } from "#lib/domain/account/common-passwords.ts";

/** Least characters (NIST SP 800-63B asks for at least 8; ten leaves room for honest mistakes). */
export const PASSWORD_MIN = 10;
/** Most bytes in UTF-8: hashing a longer password costs time and adds nothing. */
export const PASSWORD_MAX_BYTES = 128;

export const isTooLong = (password: string): boolean =>
  new TextEncoder().encode(password).length > PASSWORD_MAX_BYTES;

/** What is wrong with a new password, in a sentence; null when nothing is. `email` is the lower-cased address. */
export function passwordFault(password: string, email?: string): string | null {
  if (Array.from(password).length < PASSWORD_MIN) return `Use at least ${PASSWORD_MIN} characters.`;
  if (isTooLong(password)) return `Use at most ${PASSWORD_MAX_BYTES} characters.`;
  if (isCommonPassword(password))
    return "That password is one of the first a guesser would try. Choose another.";
  if (email && resembles(password, email))
    return "Your password shouldn't be your e-mail address. Choose another.";
  return null;
}

function resembles(password: string, email: string): boolean {
  const folded = password.normalize("NFKC").trim().toLowerCase();
  return folded === email || folded === email.split("@")[0];
}
