import { z } from "zod";
import { isTooLong, passwordFault } from "#lib/domain/account/password-rules.ts";

/** An e-mail address, trimmed and lower-cased so that one person cannot hold the same address twice. */
export const email = z
  .string({ error: "Enter your e-mail address." })
  .transform((text) => text.normalize("NFKC").trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, { error: "Enter your e-mail address.", abort: true })
      .max(254, { error: "That address is too long.", abort: true })
      .regex(
        z.regexes.email,
        "That doesn't look like an e-mail address. It should read like name@example.org.",
      ),
  );

/** A password as typed to prove who one is: any text, since older rules may have let it in. */
export const currentPassword = z
  .string({ error: "Enter your password." })
  .min(1, "Enter your password.")
  .refine((text) => !isTooLong(text), "That password is too long.");

/** A password to be set. Whether it is the address itself is checked where the address is known. */
export const newPassword = z.string({ error: "Choose a password." }).check((context) => {
  const fault = passwordFault(context.value);
  if (fault) context.issues.push({ code: "custom", message: fault, input: context.value });
});

/** Where to go afterwards; checked by `safePath` before it is used. */
const callbackUrl = z.string().max(2000).optional();

export const signInForm = z.object({ email, password: currentPassword, callbackUrl });

export const signUpForm = z.object({ email, password: newPassword, callbackUrl }).check((context) => {
  const { email: address, password } = context.value;
  const fault = passwordFault(password, address);
  if (fault) context.issues.push({ code: "custom", message: fault, path: ["password"], input: password });
});

export const emailLinkForm = z.object({ email, callbackUrl });

export const providerForm = z.object({ callbackUrl });

export const forgotPasswordForm = z.object({ email });

/** The secret half of a one-time link: 32 bytes in base64url. */
export const linkToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, "This link is incomplete. Open it from the mail again.");

export const resetPasswordForm = z.object({ token: linkToken, password: newPassword });

export const confirmEmailForm = z.object({ token: linkToken, password: currentPassword });

export const changePasswordForm = z.object({
  /** Left out by someone who has no password yet. */
  currentPassword: currentPassword.optional(),
  newPassword,
});

export const deleteAccountForm = z.object({
  proof: z
    .string({ error: "Enter it to delete your account." })
    .min(1, "Enter it to delete your account.")
    .max(512),
});

export const signOutDeviceForm = z.object({ sessionId: z.uuid() });

export const noInput = z.object({});
