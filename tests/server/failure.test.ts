import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Conflict, Unavailable } from "#lib/errors.ts";
import { asAppError, fieldErrors } from "#lib/server/failure.ts";

describe("a failure", () => {
  it("of ours stays what it is", () => {
    const conflict = new Conflict("Changed in another tab.");
    expect(asAppError(conflict)).toBe(conflict);
  });

  it.each([
    Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" }),
    Object.assign(new Error("x"), { code: "P1001" }),
    new Error("outer", { cause: Object.assign(new Error("terminating connection"), { code: "57P01" }) }),
  ])("of the database's connection is told as such: %s", (error) => {
    expect(asAppError(error)).toBeInstanceOf(Unavailable);
  });

  it("of another kind is a fault, not shown", () => {
    expect(asAppError(new TypeError("x is not a function"))).toBeNull();
    expect(asAppError(Object.assign(new Error("unique"), { code: "P2002" }))).toBeNull();
    expect(asAppError("text")).toBeNull();
  });
});

it("issues stand by their fields, each message once", () => {
  const schema = z.object({
    meals: z.array(z.object({ slot: z.enum(["lunch"], "Choose a slot.") })),
    note: z.string("Write."),
  });
  const parsed = schema.safeParse({ meals: [{ slot: "x" }] });
  expect(fieldErrors(parsed.error?.issues ?? [])).toEqual({
    "meals.0.slot": ["Choose a slot."],
    note: ["Write."],
  });
});
