import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOME, safePath, signInPath } from "#lib/auth/safe-path.ts";
import { signInFailure, tooManyCode } from "#lib/auth/sign-in-failure.ts";
import { deviceName } from "#lib/domain/account/device-name.ts";
import { TooManyAttempts, Unavailable } from "#lib/errors.ts";
import { clientIp } from "#lib/server/visitor.ts";

describe("where signing in may lead", () => {
  it.each(["/week/2026-11-23?day=2#dinner", "/settings/account", "/foods?q=kale"])(
    "to our own %s",
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  it.each([
    "https://evil.test/week",
    "//evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "/\t/evil.test",
    "https:evil.test",
    "javascript:alert(1)",
    "/api/auth/signout",
    "/sign-in?callbackUrl=/sign-in",
    "/.//evil.test",
    "",
    ["/week"],
    undefined,
  ])("home instead of %j", (wanted) => {
    expect(safePath(wanted)).toBe(HOME);
  });

  it("always stays on the site, whatever is asked for", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (wanted) => {
          const path = safePath(wanted);
          expect(path.startsWith("/")).toBe(true);
          expect(new URL(path, "http://ours.test").origin).toBe("http://ours.test");
        },
      ),
    );
  });

  it("keeps an address of our own origin, when told the origin", () => {
    expect(safePath("http://ours.test/week/x", "http://ours.test")).toBe("/week/x");
    expect(safePath("http://theirs.test/week/x", "http://ours.test")).toBe(HOME);
  });

  it("goes into the sign-in page's address only when it isn't home", () => {
    expect(signInPath("/settings/account")).toBe("/sign-in?callbackUrl=%2Fsettings%2Faccount");
    expect(signInPath("//evil.test")).toBe("/sign-in");
  });
});

describe("a failed sign-in", () => {
  it("tells how long to wait", () => {
    const code = tooManyCode(new TooManyAttempts(7));
    expect(signInFailure(code).message).toBe("Too many attempts. Try again in 7 minutes.");
  });

  it("never repeats what somebody put into the address", () => {
    for (const code of ["<script>", "Call 555-0100 now", "constructor", "TooManyAttempts:99999 calls"]) {
      const failure = signInFailure(code);
      expect(failure).toBeInstanceOf(Unavailable);
      expect(failure.message).not.toContain(code);
    }
  });
});

describe("a device's name", () => {
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0",
      "Edge on Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
      "Safari on iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36",
      "Chrome on Android",
    ],
    ["curl/8.5.0", "Unknown device"],
    [null, "Unknown device"],
  ])("of %s", (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});

describe("a client's address", () => {
  it("is the one the nearest proxy saw, not one the client claims", () => {
    expect(clientIp("6.6.6.6, 203.0.113.9")).toBe("203.0.113.9");
    expect(clientIp("::ffff:127.0.0.1")).toBe("127.0.0.1");
    expect(clientIp(null)).toBe("unknown");
  });
});
