import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from "node:crypto";

/** Lets whoever holds it answer one reminder, and nothing else, until it runs out. */
export interface AnswerTokens {
  sign(deliveryId: string, expires: Date): string;
  /** The delivery it is for; null when it is not one of ours, or has run out. */
  read(token: string, now: Date): string | null;
}

const ID_BYTES = 16;
const TIME_BYTES = 4;
const SIGNATURE_BYTES = 20;
const LENGTH = ID_BYTES + TIME_BYTES + SIGNATURE_BYTES;

/** Signed rather than stored: it travels inside the encrypted message, and is worth one answer to one reminder. */
export function answerTokens(secret: string): AnswerTokens {
  const key = createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", "replenish reminder answers", 32)));
  const signature = (data: Buffer) =>
    createHmac("sha256", key).update(data).digest().subarray(0, SIGNATURE_BYTES);
  return {
    sign(deliveryId, expires) {
      const time = Buffer.alloc(TIME_BYTES);
      time.writeUInt32BE(Math.floor(expires.getTime() / 1000));
      const data = Buffer.concat([Buffer.from(deliveryId.replaceAll("-", ""), "hex"), time]);
      return Buffer.concat([data, signature(data)]).toString("base64url");
    },
    read(token, now) {
      const bytes = Buffer.from(token, "base64url");
      if (bytes.length !== LENGTH || bytes.toString("base64url") !== token) return null;
      const data = bytes.subarray(0, ID_BYTES + TIME_BYTES);
      if (!timingSafeEqual(bytes.subarray(data.length), signature(data))) return null;
      if (data.readUInt32BE(ID_BYTES) * 1000 <= now.getTime()) return null;
      const hex = data.toString("hex", 0, ID_BYTES);
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        "-",
      );
    },
  };
}
