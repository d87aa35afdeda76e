import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PASSWORD_MAX_BYTES, passwordFault } from "#lib/domain/account/password-rules.ts";
import { email, signUpForm } from "#lib/schemas/account.ts";

describe("a new password", () => {
  it.each(["correct horse battery", "tr0ub4dor&3x", "пароль из слов", "🥦🥕🍅🍆🌶🥒🧄🧅🥔🍠"])(
    "may be %s",
    (password) => {
      expect(passwordFault(password)).toBeNull();
    },
  );

  it.each([
    ["123456789", /at least 10/],
    ["🥦🥕🍅🍆🌶🥒🧄🧅🥔", /at least 10/],
    ["Password123", /guesser/],
    ["qwertyuiop", /guesser/],
    ["aaaaaaaaaaaa", /guesser/],
    ["abcabcabcabc", /guesser/],
    ["abcdefghijklm", /guesser/],
    ["9876543210", /guesser/],
    ["ж".repeat(3) + "абвгдежзик".repeat(7), /at most/],
  ])("may not be %s", (password, words) => {
    expect(passwordFault(password)).toMatch(words);
  });

  it("may not be one's address or its first half, in any case", () => {
    expect(passwordFault("Ada.Lovelace@Example.org", "ada.lovelace@example.org")).toMatch(/e-mail address/);
    expect(passwordFault("ADA.LOVELACE", "ada.lovelace@example.org")).toMatch(/e-mail address/);
    expect(passwordFault("ada.lovelace cooks", "ada.lovelace@example.org")).toBeNull();
  });

  it("is never accepted beyond the bytes that are hashed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 20, maxLength: 200 }), (password) => {
        const bytes = new TextEncoder().encode(password).length;
        if (bytes > PASSWORD_MAX_BYTES) expect(passwordFault(password)).not.toBeNull();
      }),
    );
  });
});

describe("the sign-up form", () => {
  const faults = (form: unknown) => {
    const parsed = signUpForm.safeParse(form);
    return parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => [path.join("."), message] as const);
  };

  it("folds the address", () => {
    expect(email.parse("  Ada@Example.ORG ")).toBe("ada@example.org");
  });

  it.each(["", "ada", "ada@", "@example.org", "ada@example", "a b@example.org", "ada@exam_ple.org"])(
    "refuses %j as an address, with one message at its field",
    (address) => {
      const found = faults({ email: address, password: "correct horse battery" });
      expect(found.map(([field]) => field)).toEqual(["email"]);
    },
  );

  it("names both fields when both are wrong", () => {
    expect(faults({ email: "ada", password: "short" }).map(([field]) => field)).toEqual([
      "email",
      "password",
    ]);
  });

  it("refuses the address as the password, at the password", () => {
    expect(faults({ email: "Ada.Lovelace@example.org", password: "ada.lovelace@example.org" })).toEqual([
      ["password", "Your password shouldn't be your e-mail address. Choose another."],
    ]);
  });
});
