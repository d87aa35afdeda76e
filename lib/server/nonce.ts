import { headers } from "next/headers";

/** The header by which proxy.ts hands the request's CSP nonce to the page. */
export const NONCE_HEADER = "x-nonce";

/**
 * The nonce for inline scripts of this request. Reading it makes the page render per request, which the CSP needs:
 * a page rendered at build time carries no nonce and its scripts would be refused.
 */
export async function nonce(): Promise<string | undefined> {
  return (await headers()).get(NONCE_HEADER) ?? undefined;
}
