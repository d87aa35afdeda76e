// Pure. Failed sign-ins travel as codes in the sign-in page's address; these are their words.
import { type AppError, InvalidInput, TooManyAttempts, Unavailable } from "#lib/errors.ts";

/** The code that carries the minutes to wait. */
export const tooManyCode = (error: TooManyAttempts): string => `TooManyAttempts:${error.minutes}`;

const WORDS: Readonly<Record<string, string>> = {
  CredentialsSignin: "That e-mail address and password don't go together. Check both and try again.",
  Unconfirmed: "Confirm your e-mail address first. We have just sent you a new link.",
  Verification: "That sign-in link has run out or was used already. Ask for a new one.",
  EmailNotVerified:
    "Your provider has not verified your e-mail address, so it can't be used to sign in here.",
  AccountNotLinked: "To protect your account, sign in the way you did before.",
  OAuthAccountNotLinked: "To protect your account, sign in the way you did before.",
  AccessDenied: "You can't sign in that way.",
  EmailSignin: "The mail could not be sent just now. Try again in a little while.",
};
const OTHERWISE = "Signing in didn't work just now. Try again in a moment.";

/** What a code from the address means, as an error with words for the person. Unknown codes are never echoed. */
export function signInFailure(code: string): AppError {
  const minutes = /^TooManyAttempts:(\d{1,4})$/.exec(code)?.[1];
  if (minutes) return new TooManyAttempts(Number(minutes));
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return words ? new InvalidInput(words) : new Unavailable(OTHERWISE);
}
