import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, type HeaderSettings, securityHeaders } from "#lib/server/security-headers.ts";

const settings = { nonce: "abc", secure: true, development: false, signInOrigin: null };

const directives = (changes: Partial<HeaderSettings> = {}) =>
  Object.fromEntries(
    contentSecurityPolicy({ ...settings, ...changes })
      .split("; ")
      .map((directive) => {
        const [name = "", ...values] = directive.split(" ");
        return [name, values];
      }),
  );

describe("the content security policy", () => {
  it("lets no script run but those with the request's nonce and what they load", () => {
    expect(directives()["script-src"]).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
    expect(contentSecurityPolicy(settings)).not.toContain("unsafe-eval");
  });

  it("lets no inline style element in without the nonce", () => {
    expect(directives()["style-src"]).toEqual(["'self'", "'nonce-abc'"]);
  });

  it("cannot be framed, re-based or made to post elsewhere", () => {
    expect(directives()).toMatchObject({
      "frame-ancestors": ["'none'"],
      "base-uri": ["'self'"],
      "form-action": ["'self'"],
      "object-src": ["'none'"],
      "connect-src": ["'self'"],
    });
  });

  it("lets a form lead to the identity provider when there is one", () => {
    expect(directives({ signInOrigin: "https://id.example" })["form-action"]).toEqual([
      "'self'",
      "https://id.example",
    ]);
  });

  it("upgrades requests over https only, so that a local start works", () => {
    expect(directives()).toHaveProperty("upgrade-insecure-requests");
    expect(directives({ secure: false })).not.toHaveProperty("upgrade-insecure-requests");
  });
});

describe("the security headers", () => {
  it("promise https only where there is https", () => {
    expect(securityHeaders(settings)["strict-transport-security"]).toContain("max-age=63072000");
    expect(securityHeaders({ ...settings, secure: false })).not.toHaveProperty("strict-transport-security");
  });
});
