// Pure. The mails of the account, as text and as the plainest HTML.
import type { Mail } from "#lib/use-cases/account-ports.ts";

type Letter = Omit<Mail, "to">;

interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
  readonly after?: readonly string[];
}

export const confirmEmailLetter = (url: string): Letter =>
  letter({
    subject: "Confirm your e-mail address",
    paragraphs: [
      "Someone, probably you, signed up for Replenish with this address. Confirm it to start planning:",
    ],
    link: { label: "Confirm my address", url },
    after: [
      "The link works once, for 24 hours.",
      "If it wasn't you, leave it: without the password nothing happens.",
    ],
  });

export const alreadyRegisteredLetter = (signInUrl: string, resetUrl: string): Letter =>
  letter({
    subject: "You already have an account",
    paragraphs: [
      "Someone, probably you, tried to sign up for Replenish with this address, which already has an account.",
      `Forgot the password? Choose a new one at ${resetUrl}`,
    ],
    link: { label: "Sign in", url: signInUrl },
    after: ["If it wasn't you, there is nothing to do: your account was not touched."],
  });

export const resetPasswordLetter = (url: string): Letter =>
  letter({
    subject: "Choose a new password",
    paragraphs: ["Someone, probably you, asked to choose a new password for Replenish:"],
    link: { label: "Choose a new password", url },
    after: [
      "The link works once, for one hour. Using it signs you out everywhere.",
      "If it wasn't you, leave it: your password stays as it is.",
    ],
  });

export const passwordChangedLetter = (resetUrl: string): Letter =>
  letter({
    subject: "Your password was changed",
    paragraphs: [
      "The password of your Replenish account was just changed, and all other devices were signed out.",
      `If it wasn't you, choose a new password at once: ${resetUrl}`,
    ],
  });

export const signInLinkLetter = (url: string): Letter =>
  letter({
    subject: "Your sign-in link",
    paragraphs: ["Here is the link you asked for:"],
    link: { label: "Sign in to Replenish", url },
    after: [
      "The link works once, for 30 minutes.",
      "If you didn't ask for it, leave it: nobody gets in without it.",
    ],
  });

/** A reminder that goes by mail. Its links lead to a page that asks once more: mail programs open links unasked. */
export const reminderLetter = (
  { title, body }: { readonly title: string; readonly body: string },
  { answer, settings }: { readonly answer: string; readonly settings: string },
): Letter =>
  letter({
    subject: title,
    paragraphs: [body],
    link: { label: "Done, skip or later", url: answer },
    after: [`You asked Replenish for this. Change what you are reminded of, and how: ${settings}`],
  });

function letter({ subject, paragraphs, link, after = [] }: Draft): Letter {
  const text = [...paragraphs, ...(link ? [link.url] : []), ...after].join("\n\n");
  const html = [
    ...paragraphs.map(paragraph),
    ...(link ? [`<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p>`] : []),
    ...after.map(paragraph),
  ].join("\n");
  return {
    subject,
    text: `${text}\n`,
    html: `<!doctype html>\n<html lang="en"><body>\n${html}\n</body></html>\n`,
  };
}

const paragraph = (text: string): string =>
  `<p>${escaped(text).replace(/https?:\/\/\S+/, (url) => `<a href="${url}">${url}</a>`)}</p>`;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
