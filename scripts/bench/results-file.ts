// bench/RESULTS.md: the last figures of every part, with the machine they were measured on.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import type { Part } from "./part.ts";

const FILE = "bench/RESULTS.md";
const HEAD = `# Measured

What \`npm run bench\` printed last, part by part (\`npm run bench -- NAME\` runs one). Plans are the app's own: four starts of
500,000 moves, unless a line says otherwise. Points: 1 % of an ordinary nutrient's daily target missing on one day.
`;

/** Replaces the part's section and leaves the others as they were measured. */
export function writeResults(name: string, part: Part, on: Date): void {
  const sections = new Map<string, string>();
  let before = "";
  try {
    before = readFileSync(FILE, "utf8");
  } catch {
    // The first run.
  }
  for (const section of before.split(/^(?=<!-- part: )/m).slice(1))
    sections.set(/^<!-- part: (\S+)/.exec(section)?.[1] ?? "", section.trimEnd());
  const machine = `${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${availableParallelism()} cores, Node ${process.versions.node}`;
  const busy =
    loadavg()[0]! > availableParallelism()
      ? `; other work was going on (load ${loadavg()[0]!.toFixed(1)})`
      : "";
  sections.set(
    name,
    [
      `<!-- part: ${name} -->`,
      `## ${part.title}`,
      "",
      `${on.toISOString().slice(0, 10)} · ${machine}${busy}`,
      "",
      ...part.lines,
      "",
      part.misses.length === 0
        ? "Every promise of this part is kept."
        : `Not kept: ${part.misses.join("; ")}.`,
    ].join("\n"),
  );
  mkdirSync("bench", { recursive: true });
  writeFileSync(FILE, `${[HEAD.trimEnd(), ...sections.values()].join("\n\n")}\n`);
}

/** Writes a part to the file and prints it; whatever is not kept makes the bench fail. */
export function report(name: string, part: Part): void {
  writeResults(name, part, new Date());
  console.log(`\n## ${part.title}\n\n${part.lines.join("\n")}\n`);
  if (part.misses.length === 0) console.log("Every promise of this part is kept.");
  for (const miss of part.misses) console.error(`Not kept: ${miss}`);
  if (part.misses.length > 0) process.exitCode = 1;
}
