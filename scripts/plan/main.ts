// The command line: which question, from where, and what to answer when it cannot be read.
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { z } from "zod";
import { analyseRequestSchema, planRequestSchema, requestJsonSchemas } from "#lib/schemas/plan-request.ts";
import { sessionRequestSchema } from "#lib/schemas/session-request.ts";
import { analyse } from "./analyse.ts";
import { hydration } from "./hydration.ts";
import { planFromRequest } from "./plan-from-request.ts";

const HELP = `Usage
  npm run -s plan -- request.json             plans a week and prints it as JSON
  npm run -s plan -- --analyse items.json     totals of foods and grams for a person
  npm run -s plan -- --hydration session.json the fluid plan of a training session
  npm run -s plan -- --schema plan-request    prints a request's JSON Schema (or analyse-request, session-request)
  npm run -s plan -- --help

With "-" or no file the request is read from standard input. The same request gives the same answer, to the byte.
Formats and examples: docs/cli.md. JSON Schemas: docs/schemas/.

Exit codes: 0 done, 1 something went wrong, 2 the request cannot be used, 3 no week is possible from these recipes.
`;

/** A request that cannot be used; the message names the field. */
class Unusable extends Error {}

const QUESTIONS = {
  plan: { schema: planRequestSchema, answer: planFromRequest },
  "--hydration": { schema: sessionRequestSchema, answer: hydration },
  "--analyse": { schema: analyseRequestSchema, answer: analyse },
} as const;

/** Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    if (args[0] === "--schema") {
      const schemas: Readonly<Record<string, unknown>> = requestJsonSchemas();
      const schema = schemas[args[1] ?? ""];
      if (!schema) throw new Unusable(`--schema takes one of: ${Object.keys(schemas).join(", ")}.`);
      process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
      return 0;
    }
    const flag = args.find((arg) => arg.startsWith("--"));
    const files = args.filter((arg) => arg === "-" || !arg.startsWith("-"));
    if (flag !== undefined && !Object.hasOwn(QUESTIONS, flag))
      throw new Unusable(`There is no ${flag}. See --help.`);
    if (files.length > 1) throw new Unusable("One request at a time. See --help.");
    const input = await read(files[0] ?? "-");
    const { code, answer } = await ask((flag ?? "plan") as keyof typeof QUESTIONS, input);
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

export interface Answer {
  readonly code: number;
  readonly answer: unknown;
}

function ask(question: keyof typeof QUESTIONS, input: unknown): Promise<Answer> {
  switch (question) {
    case "plan":
      return QUESTIONS.plan.answer(checked(QUESTIONS.plan.schema, input), complain);
    case "--hydration":
      return QUESTIONS["--hydration"].answer(checked(QUESTIONS["--hydration"].schema, input));
    case "--analyse":
      return QUESTIONS["--analyse"].answer(checked(QUESTIONS["--analyse"].schema, input), complain);
  }
}

/** For what only the catalogue or the cookbook can tell. */
const complain = (field: string, message: string): never => {
  throw new Unusable(`${field}: ${message}`);
};

async function read(file: string): Promise<unknown> {
  const json = await (file === "-" ? text(process.stdin) : readFile(file, "utf8")).catch((error: unknown) => {
    throw new Unusable(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Unusable(`${file === "-" ? "The input" : file} is not JSON: ${(error as Error).message}`);
  }
}

function checked<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Unusable(
    result.error.issues.map(({ path, message }) => `${path.join(".") || "request"}: ${message}`).join("\n"),
  );
}
