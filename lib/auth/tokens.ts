import { createHash, randomBytes } from "node:crypto";
import type { Tokens } from "#lib/use-cases/account-ports.ts";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Tokens of 256 random bits: a fast hash is enough to keep them by, since they cannot be guessed. */
export const tokens: Tokens = {
  fresh() {
    const token = randomBytes(32).toString("base64url");
    return { token, tokenHash: hashOf(token) };
  },
  hashOf,
};
