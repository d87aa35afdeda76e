import { describe, expect, it } from "vitest";
import { parseEnv } from "#lib/env.ts";

const given = {
  DATABASE_URL: "postgresql://user:hunter2@localhost/app",
  APP_URL: "https://eat.example/",
  NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef",
};

describe("the settings", () => {
  it("are taken, with empty ones as not given", () => {
    expect(parseEnv({ ...given, SMTP_URL: "", TRUST_PROXY: "true" })).toMatchObject({
      APP_URL: "https://eat.example",
      SMTP_URL: undefined,
      TRUST_PROXY: true,
    });
  });

  it("are all named at once when missing", () => {
    expect(() => parseEnv({})).toThrow(/DATABASE_URL[\s\S]*APP_URL[\s\S]*NEXTAUTH_SECRET/);
  });

  it("belong together: mail needs a sender, a provider its id and secret", () => {
    expect(() => parseEnv({ ...given, SMTP_URL: "smtp://mail" })).toThrow(/MAIL_FROM/);
    expect(() => parseEnv({ ...given, OIDC_ISSUER: "https://id.example" })).toThrow(
      /OIDC_CLIENT_ID[\s\S]*OIDC_CLIENT_SECRET/,
    );
  });

  it("never appear in the message themselves", () => {
    for (const wrong of [{ NEXTAUTH_SECRET: "hunter2" }, { SMTP_URL: "http://user:hunter2@mail" }]) {
      expect(() => parseEnv({ ...given, ...wrong })).toThrow(/^(?![\s\S]*hunter2)/);
    }
  });
});
