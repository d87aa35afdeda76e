// A person to try the app with: on the embedded database only, and only while nobody has registered there.
//   REPLENISH_EMBEDDED=1 DATABASE_URL=… node scripts/ensure-demo.ts
// Prints {"email", "password"} when there is a demo person whose password is still the one made here; else nothing.
import { randomInt } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { passwords } from "#lib/auth/passwords.ts";
import { PrismaClient } from "#lib/store/generated/client.ts";
import { userStore } from "#lib/store/users.ts";

export interface Demo {
  readonly email: string;
  readonly password: string;
}

const EMAIL = "demo@replenish.example";

/**
 * Makes the demo person if the database has no people at all, and returns how to sign in as them. The password is kept
 * in `file` (readable by its owner only), so that later starts can tell it again. Null when there is nobody to tell of:
 * real people came first, or the demo person is gone or has another password by now.
 */
export async function ensureDemo(db: PrismaClient, file: string): Promise<Demo | null> {
  const users = userStore(db);
  if (await users.isEmpty()) {
    const demo = { email: EMAIL, password: freshPassword() };
    // Written first: a run killed in between leaves a password without a person, and the next run starts over.
    await keep(file, demo);
    await users.createUnlessTaken({
      ...demo,
      passwordHash: await passwords.hash(demo.password),
      isDemo: true,
    });
  }
  const kept = await readKept(file);
  if (!kept) return null;
  const account = await users.byEmail(kept.email);
  if (!account?.isDemo) return null;
  return (await passwords.verify(account.passwordHash, kept.password)) ? kept : null;
}

/** Four groups of four, of letters and digits that are not mistaken for one another: 79 bits. */
function freshPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}

async function keep(file: string, demo: Demo): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const half = `${file}.new`;
  await writeFile(half, `${JSON.stringify(demo)}\n`, { mode: 0o600 });
  await rename(half, file);
}

async function readKept(file: string): Promise<Demo | null> {
  try {
    const { email, password } = JSON.parse(await readFile(file, "utf8")) as Partial<Demo>;
    return typeof email === "string" && typeof password === "string" ? { email, password } : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href && process.env.REPLENISH_EMBEDDED === "1") {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error("DATABASE_URL is not set: which database should the demo person be in?");
    process.exit(2);
  }
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 1 }) });
  const directory = process.env.REPLENISH_DATA_DIR ?? path.resolve(import.meta.dirname, "../.data");
  try {
    const demo = await ensureDemo(db, path.join(directory, "demo.json"));
    if (demo) console.log(JSON.stringify(demo));
  } catch (error) {
    console.error(`The demo person could not be made: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await db.$disconnect();
  }
}
