import { pino } from "pino";
import { logLevel } from "#lib/env.ts";

const EMAIL = /[^\s"'<>:@/]+@[^\s"'<>:@/]+\.[a-z]{2,}/gi;
const URL_PASSWORD = /(\w+:\/\/[^\s:/@]*):[^\s@/]+@/g;

/** A text with passwords in addresses and people's e-mail addresses cut out: drivers quote both in their errors. */
export const withoutSecrets = (text: string): string =>
  text.replace(URL_PASSWORD, "$1:[cut]@").replace(EMAIL, "[e-mail]");

function serializeError(error: unknown, depth = 0): unknown {
  if (typeof error !== "object" || error === null) return withoutSecrets(String(error));
  // Not always an Error: some libraries hand on plain objects with a message.
  const { name, message, code, stack, cause } = error as Partial<Record<keyof Error | "code", unknown>>;
  const text = (value: unknown) => (typeof value === "string" ? withoutSecrets(value) : undefined);
  return {
    type: text(name),
    message: text(message),
    code: text(code),
    stack: text(stack),
    cause: cause !== undefined && depth < 3 ? serializeError(cause, depth + 1) : undefined,
  };
}

/** What must never be logged: secrets, and what a person told us about themselves. */
const PRIVATE = [
  ...["password", "passwordHash", "token", "tokenHash", "secret", "cookie", "authorization", "email"],
  ...[
    "profile",
    "person",
    "declarations",
    "birthDate",
    "weight",
    "weightKg",
    "heightCm",
    "reproductiveStage",
  ],
];

/** One line of JSON an event. Secrets never come near it, and these paths are cut out in case one does. */
export const logger = pino({
  level: logLevel(),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: (error: unknown) => serializeError(error) },
  redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[cut]" },
});
