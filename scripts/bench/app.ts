// The running app under people: from the click to the screen, the web process's event loop while plans are solved, and
// eight people at once. Started by scripts/lib/bench.js with the app's address; uses its database to make people.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { passwords } from "#lib/auth/passwords.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { database } from "#lib/store/client.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { userStore } from "#lib/store/users.ts";
import { number, type Part, table } from "./part.ts";
import { PERSONAS } from "./personas.ts";
import { report } from "./results-file.ts";

const [base, executablePath, loopFolder] = process.argv.slice(2);
if (!base || !executablePath || !loopFolder) throw new Error("Address, browser and folder, please.");

const PASSWORD = "three plain garden words";
const CROWD = 8;
const AT_ONCE = 4;
const MOST_TO_SCREEN = 1.5;
const MOST_DELAY_MS = 20;
const PATIENCE_MS = 240_000;

const db = database();

async function newPerson(profile: Profile, index: number): Promise<string> {
  const email = `bench-${Date.now()}-${index}@example.test`;
  const id = await userStore(db).createUnlessTaken({ email, passwordHash: await passwords.hash(PASSWORD) });
  await profileStore(db).save(id!, profile);
  return email;
}

async function signedIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: base! })).newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(/\/week/);
  await page.getByRole("button", { name: "Plan my week" }).waitFor();
  return page;
}

/**
 * Seconds from the click to the frame that shows the week, and whether waiting was told of; timed in the page itself,
 * since whoever looks from outside looks now and then.
 */
async function press(page: Page) {
  const shown = page.evaluate(
    (patienceMs) =>
      new Promise<{ seconds: number; told: boolean }>((resolve, reject) => {
        let clicked = Number.NaN;
        let told = false;
        const look = new MutationObserver(() => {
          told ||= /plans? (is|are) before yours/.test(document.body.textContent ?? "");
          if (!document.querySelector("article")) return;
          look.disconnect();
          // The first frame is being made, the second begins when it has been.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve({ seconds: (performance.now() - clicked) / 1000, told })),
          );
        });
        const onClick = ({ timeStamp }: Event) => {
          clicked = timeStamp;
        };
        addEventListener("click", onClick, { capture: true, once: true });
        look.observe(document, { childList: true, characterData: true, subtree: true });
        setTimeout(() => reject(new Error("No week came.")), patienceMs);
      }),
    PATIENCE_MS,
  );
  await page.getByRole("button", { name: "Plan my week" }).click();
  return shown;
}

const lastRuns = (count: number) => db.planRun.findMany({ orderBy: { createdAt: "desc" }, take: count });
const searchSeconds = ({ startedAt, finishedAt }: Awaited<ReturnType<typeof lastRuns>>[number]) =>
  (finishedAt!.getTime() - startedAt!.getTime()) / 1000;

/** The web process's delays between two moments, in ms. */
function delays(from: number, to: number): { looks: number; p99: number; most: number } {
  const late = readdirSync(loopFolder!)
    .filter((file) => file.startsWith("loop-"))
    .flatMap((file) => readFileSync(path.join(loopFolder!, file), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as { at: number; late: number[]; title: string })
    .filter(({ at, title }) => at >= from && at <= to && title.startsWith("next"))
    .flatMap((line) => line.late)
    .sort((a, b) => a - b);
  return {
    looks: late.length,
    p99: late[Math.ceil(late.length * 0.99) - 1] ?? Number.NaN,
    most: late.at(-1) ?? Number.NaN,
  };
}

async function measure(): Promise<Part> {
  const browser = await chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox"] });
  const people = Object.values(PERSONAS);
  const emails = await Promise.all(
    Array.from({ length: 1 + AT_ONCE + CROWD }, (_, index) =>
      newPerson(people[index % people.length]!, index),
    ),
  );
  const pages: Page[] = [];
  for (const email of emails) pages.push(await signedIn(browser, email));
  const misses: string[] = [];

  const alone = await press(pages[0]!);
  const [own] = await lastRuns(1);
  const toScreen = alone.seconds / searchSeconds(own!);
  if (toScreen > MOST_TO_SCREEN) misses.push(`on the screen after ${number(toScreen, 2)} × the search`);

  const four = pages.slice(1, 1 + AT_ONCE);
  const began = Date.now();
  await Promise.all(four.map(press));
  const loop = delays(began, Date.now());
  if (!(loop.p99 <= MOST_DELAY_MS)) misses.push(`event-loop delay ${number(loop.p99)} ms at p99`);

  const crowd = await Promise.all(pages.slice(1 + AT_ONCE).map(press));
  const runs = (await lastRuns(CROWD)).reverse();
  const [begun, finished] = (["startedAt", "finishedAt"] as const).map((moment) => {
    const order = [...runs].sort((a, b) => a[moment]!.getTime() - b[moment]!.getTime());
    return Math.max(...runs.map((run, at) => Math.abs(at - order.indexOf(run))));
  });
  const told = crowd.filter(({ told: heard }) => heard).length;
  const done = runs.filter(({ status }) => status === "done").length;
  if (done < CROWD) misses.push(`${CROWD - done} of ${CROWD} plans were not made`);
  if (begun! > 1) misses.push(`a plan that was asked for later began ${begun} places earlier`);
  if (told < CROWD - 3) misses.push(`only ${told} of ${CROWD} were told of the queue`);
  await browser.close();
  return {
    title: "The running app",
    lines: table(
      ["what", "measured", "aim"],
      [
        [
          "one person, click to week on the screen",
          `${number(alone.seconds, 2)} s, search ${number(searchSeconds(own!), 2)} s: ${number(toScreen, 2)} ×`,
          `≤ ${MOST_TO_SCREEN} ×`,
        ],
        [
          `web process's event-loop delay while ${AT_ONCE} plans are solved`,
          `p99 ${number(loop.p99)} ms of ${number(loop.looks, 0)} looks, most ${number(loop.most)} ms`,
          `p99 ≤ ${MOST_DELAY_MS} ms`,
        ],
        [
          `${CROWD} people at once`,
          `${done} planned, the last after ${number(Math.max(...crowd.map(({ seconds }) => seconds)))} s; ${told} told how many are before them; begun within ${begun} places of the order of pressing, finished within ${finished}`,
          "in the order of pressing, two at a time; whoever waits is told",
        ],
      ],
    ),
    misses,
  };
}

report("app", await measure());
await db.$disconnect();
