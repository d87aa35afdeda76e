import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "#lib/env.ts";
import { PATH_HEADER, securityHeaders } from "#lib/server/security-headers.ts";

/** Gives every page and API answer its security headers, with a nonce of its own for the page's scripts. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const headers = securityHeaders({
    nonce,
    secure: env.APP_URL.startsWith("https:"),
    development: process.env.NODE_ENV === "development",
    signInOrigin: env.OIDC_ISSUER ? new URL(env.OIDC_ISSUER).origin : null,
  });

  const passedOn = new Headers(request.headers);
  passedOn.set("x-nonce", nonce);
  // Next reads the nonce for its own scripts from here.
  passedOn.set("content-security-policy", headers["content-security-policy"] ?? "");
  passedOn.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers: passedOn } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Everything but the hashed files of the build. */
export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };
