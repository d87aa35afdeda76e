import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "#lib/server/composition-account.ts";

export interface NextAuthAnswer {
  /** Where next-auth wants to go: a page of ours, or the identity provider's. */
  readonly location: string;
  /** The code of what went wrong, as next-auth puts it into the address. */
  readonly error: string | null;
}

/**
 * Sends a form to one of next-auth's own endpoints from inside a server action, and passes the cookies it sets on to
 * the browser. So the forms of ours work without JavaScript and keep what was typed, and next-auth stays the one
 * mechanism that opens and closes sessions. The action's Origin was checked by Next; the CSRF pair that next-auth asks
 * for besides is made here, as its own sign-in page would.
 */
export async function throughNextAuth(
  endpoint: readonly ["callback", "credentials"] | readonly ["signin", string] | readonly ["signout"],
  fields: Record<string, string>,
): Promise<NextAuthAnswer> {
  const options = nextAuthOptions();
  const jar = await cookies();
  const csrfToken = randomBytes(32).toString("hex");
  const csrfHash = createHash("sha256").update(`${csrfToken}${options.secret}`).digest("hex");
  const secure = options.useSecureCookies === true;
  const csrfCookie = `${secure ? "__Host-" : ""}next-auth.csrf-token`;
  jar.set(csrfCookie, `${csrfToken}|${csrfHash}`, { httpOnly: true, sameSite: "lax", path: "/", secure });

  const request = new NextRequest(`http://inside.invalid/api/auth/${endpoint.join("/")}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken }),
  });
  const context = { params: Promise.resolve({ nextauth: [...endpoint] }) };
  const response: Response = await NextAuth(request, context, options);

  for (const line of response.headers.getSetCookie()) setCookie(jar, line);
  const location = response.headers.get("location") ?? "/";
  return { location, error: new URL(location, "http://inside.invalid").searchParams.get("error") };
}

/** One Set-Cookie line, set through Next's own jar so that it travels with the action's answer. */
function setCookie(jar: Awaited<ReturnType<typeof cookies>>, line: string): void {
  const [pair = "", ...rest] = line.split(/;\s*/);
  const cut = pair.indexOf("=");
  const attributes = new Map(
    rest.map((part) => {
      const [name = "", value = ""] = part.split(/=(.*)/s);
      return [name.toLowerCase(), value] as const;
    }),
  );
  const sameSite = attributes.get("samesite")?.toLowerCase();
  const maxAge = attributes.get("max-age");
  const expires = attributes.get("expires");
  jar.set(pair.slice(0, cut), decodeURIComponent(pair.slice(cut + 1)), {
    httpOnly: attributes.has("httponly"),
    secure: attributes.has("secure"),
    path: attributes.get("path") ?? "/",
    sameSite: sameSite === "strict" || sameSite === "none" ? sameSite : "lax",
    ...(maxAge !== undefined && { maxAge: Number(maxAge) }),
    ...(expires !== undefined && { expires: new Date(expires) }),
  });
}
