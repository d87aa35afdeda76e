import { redirect } from "next/navigation";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Conflict, InvalidInput } from "#lib/errors.ts";
import { runPublicAction } from "#lib/server/run-action.ts";

const schema = z.object({
  name: z.string().min(1, "Give a name."),
  password: z.string().min(10, "Use at least 10 characters."),
  allergens: z.array(z.string()).optional(),
});

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const item of [value].flat()) data.append(name, item);
  return data;
}

const run = <T>(input: FormData | unknown, work: (input: z.output<typeof schema>) => Promise<T>) =>
  runPublicAction({ name: "test", schema, input, lists: ["allergens"], run: work });

describe("an action", () => {
  it("gets what was parsed, lists as lists, and gives its value back", async () => {
    const sent = form({ name: "Ada", password: "0123456789", allergens: "milk", $ACTION_ID: "x" });
    expect(await run(sent, async (input) => input)).toEqual({
      ok: true,
      value: { name: "Ada", password: "0123456789", allergens: ["milk"] },
    });
  });

  it("is called by a component with a plain object just as well", async () => {
    const result = await run({ name: "Ada", password: "0123456789" }, async ({ name }) => name);
    expect(result).toEqual({ ok: true, value: "Ada" });
  });

  it("gives messages by field and everything typed but secrets back", async () => {
    const sent = form({ name: "", password: "short", allergens: ["milk", "egg"], note: "kept too" });
    expect(await run(sent, async () => null)).toEqual({
      ok: false,
      formError: null,
      fieldErrors: { name: ["Give a name."], password: ["Use at least 10 characters."] },
      values: { name: "", allergens: ["milk", "egg"], note: "kept too" },
    });
  });

  it("tells a refusal in its own words, beside the field where it has one", async () => {
    const sent = { name: "Ada", password: "0123456789" };
    const failing = (error: Error) =>
      run(sent, async () => {
        throw error;
      });
    expect(await failing(new Conflict("Changed in another tab."))).toMatchObject({
      formError: "Changed in another tab.",
    });
    expect(await failing(new InvalidInput("x", { name: ["Taken."] }))).toMatchObject({
      formError: null,
      fieldErrors: { name: ["Taken."] },
    });
  });

  it("never shows the words of a fault", async () => {
    const result = await run({ name: "Ada", password: "0123456789" }, async () => {
      throw new TypeError("cannot read secret of undefined");
    });
    expect(result).toMatchObject({ ok: false, values: { name: "Ada" } });
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  it("lets a redirect through", async () => {
    const going = run({ name: "Ada", password: "0123456789" }, async () => redirect("/week"));
    await expect(going).rejects.toMatchObject({ digest: expect.stringContaining("/week") });
  });
});
