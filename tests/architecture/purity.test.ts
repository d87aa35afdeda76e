import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

async function sources(folder: string): Promise<{ file: string; text: string }[]> {
  const names = (await readdir(join(ROOT, folder), { recursive: true })).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return Promise.all(
    names
      .filter((name) => !name.includes("generated/"))
      .map(async (name) => ({
        file: `${folder}/${name}`,
        text: await readFile(join(ROOT, folder, name), "utf8"),
      })),
  );
}

describe("the house's habits", () => {
  it("the domain has no clock, no chance and no promises, and says so", async () => {
    const domain = await sources("lib/domain");
    expect(domain.length).toBeGreaterThan(50);
    const impure = domain.filter(({ text }) =>
      /Date\.now|new Date\(\)|Math\.random|\basync\b|\bawait\b/.test(text),
    );
    expect(impure.map(({ file }) => file)).toEqual([]);
    const unsaid = domain.filter(({ text }) => !text.startsWith("// Pure."));
    expect(unsaid.map(({ file }) => file)).toEqual([]);
  });

  it("settings are read in one file only", async () => {
    const files = (await Promise.all(["lib", "app", "components"].map(sources))).flat();
    const readers = files.filter(({ text }) => /process\.env\b/.test(text)).map(({ file }) => file);
    expect(readers).toEqual(["lib/env.ts"]);
  });
});
