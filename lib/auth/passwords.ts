import { hash, verify } from "@node-rs/argon2";
import type { Passwords } from "#lib/use-cases/account-ports.ts";

/** argon2id with the OWASP Password Storage Cheat Sheet's parameters: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let decoy: Promise<string> | undefined;

/** The hash that nobody's password has: verified when there is no account, so that it takes as long as when there is. */
const decoyHash = (): Promise<string> => {
  decoy ??= hash(crypto.randomUUID(), PARAMETERS);
  return decoy;
};

export const passwords: Passwords = {
  hash: (password) => hash(password.normalize("NFKC"), PARAMETERS),
  async verify(stored, password) {
    const right = await verify(stored ?? (await decoyHash()), password.normalize("NFKC"));
    return stored !== null && right;
  },
};
