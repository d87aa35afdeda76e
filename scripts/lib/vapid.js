// The key pair by which push services know this installation (RFC 8292).
import { createECDH } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** @returns {{ VAPID_PUBLIC_KEY: string, VAPID_PRIVATE_KEY: string }} */
export function freshVapid() {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  return {
    VAPID_PUBLIC_KEY: pair.getPublicKey("base64url"),
    // A private key that begins with zeros is written in full.
    VAPID_PRIVATE_KEY: Buffer.from(pair.getPrivateKey("hex").padStart(64, "0"), "hex").toString("base64url"),
  };
}

/** Keys that survive restarts: every browser that subscribed is tied to them. @param {string} file */
export function keptVapid(file) {
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(freshVapid())}\n`, { mode: 0o600 });
  return JSON.parse(readFileSync(file, "utf8"));
}
