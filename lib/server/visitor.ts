import { headers } from "next/headers";
import type { Visitor } from "#lib/auth/options.ts";

/** Where the present request comes from. */
export async function visitor(): Promise<Visitor> {
  const sent = await headers();
  return { ip: clientIp(sent.get("x-forwarded-for")), userAgent: sent.get("user-agent") };
}

/**
 * The address of the client. A proxy in front appends the address it saw, so the last one is the only one that the
 * client cannot have written itself; without a proxy Next fills in the socket's.
 */
export function clientIp(forwardedFor: string | null): string {
  const last = forwardedFor?.split(",").at(-1)?.trim();
  return last ? last.replace(/^::ffff:/, "") : "unknown";
}
