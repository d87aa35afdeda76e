import { describe, expect, it } from "vitest";
import { keepFresh } from "#lib/server/keep-fresh.ts";

function counted() {
  let clock = 0;
  const computed: string[] = [];
  const remember = keepFresh<string>(2, 100, () => clock);
  const ask = (key: string) =>
    remember(key, async () => {
      computed.push(key);
      return `${key}!`;
    });
  return { ask, computed, pass: (ms: number) => (clock += ms) };
}

describe("what is kept fresh", () => {
  it("is computed once while fresh, and anew after", async () => {
    const { ask, computed, pass } = counted();
    expect([await ask("a"), await ask("a")]).toEqual(["a!", "a!"]);
    expect(computed).toEqual(["a"]);
    pass(101);
    await ask("a");
    expect(computed).toEqual(["a", "a"]);
  });
  it("makes room by dropping what was not asked for longest", async () => {
    const { ask, computed } = counted();
    for (const key of ["a", "b", "a", "c", "a"]) await ask(key);
    expect(computed).toEqual(["a", "b", "c"]);
    await ask("b");
    expect(computed).toEqual(["a", "b", "c", "b"]);
  });
  it("never includes a failure", async () => {
    const remember = keepFresh<number>(2, 100, () => 0);
    await expect(remember("a", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    await expect(remember("a", async () => 7)).resolves.toBe(7);
  });
});
