// The sessions that browsers run, without the browser around them: hundreds of doings over the wire to the app as it is served.

import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import fc from "fast-check";
import type { ShoppingList } from "#lib/domain/shopping/list.ts";
import { fromBase64, toBase64 } from "#lib/sync/base64.ts";
import type { SendOutcome, Transport } from "#lib/sync/client/ports.ts";
import { openDocument, readList } from "#lib/sync/list-document.ts";
import { byItsSeed, comeOutTheSame, device, hear, steps } from "../factories/list-devices.ts";
import { expect, test } from "./fixtures.ts";
import { foundHousehold, invite } from "./household.ts";
import { startList } from "./list.ts";
import { signUp } from "./person.ts";

interface Person {
  readonly name: string;
  readonly headers: Record<string, string>;
}

/** What their browser would send along. */
async function personOf(page: Page, origin: string): Promise<Person> {
  const cookies = await page.context().cookies();
  const name = await page.evaluate(() => localStorage.getItem("replenish-device-of"));
  return {
    name: name ?? "",
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "), origin },
  };
}

function overTheWire(
  origin: string,
  { headers }: Person,
): Transport & { readonly last: () => number; readonly trouble: () => string } {
  let last = 0;
  let trouble = "";
  const pathOf = (listId: string) => `${origin}/api/v1/lists/${listId}`;
  return {
    last: () => last,
    trouble: () => trouble,
    async send(listId, changes): Promise<SendOutcome> {
      const updates = changes.map(({ id, bytes }) => ({ id, bytes: toBase64(bytes) }));
      const response = await fetch(`${pathOf(listId)}/updates`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ updates }),
      });
      const answer = (await response.json()) as { seq: number; error?: { message: string } };
      if (response.status === 409) return { kind: "incomplete" };
      if (response.status === 429 || response.status >= 500) return { kind: "away" };
      if (!response.ok) return { kind: "refused", why: answer.error?.message ?? response.statusText };
      last = Math.max(last, answer.seq);
      return { kind: "taken", seq: answer.seq };
    },
    listen(listId, after, listener) {
      const end = new AbortController();
      void (async () => {
        const url = `${pathOf(listId)}/events?after=${after}`;
        const response = await fetch(url, { headers, signal: end.signal });
        if (!response.ok || !response.body) throw new Error(`events: ${response.status}`);
        await hear(response.body as ReadableStream<Uint8Array>, listener);
      })().catch((error: unknown) => {
        trouble = String(error);
        listener.down();
      });
      return () => end.abort();
    },
  };
}

/** What the server holds, read as a device reads it that has nothing yet. */
async function listOnServer(way: ReturnType<typeof overTheWire>, listId: string, upTo: number) {
  const read = () =>
    new Promise<{ list: ShoppingList; seq: number } | null>((resolve) => {
      const parts: Uint8Array[] = [];
      const took = (states: readonly Uint8Array[], seq: number) => {
        parts.push(...states);
        if (seq < upTo) return;
        resolve({ list: readList(openDocument(...parts)), seq });
        stop();
      };
      const stop = way.listen(listId, 0, {
        open() {},
        access() {},
        update: (bytes, seq) => took([bytes], seq),
        state: took,
        gone: () => resolve(null),
        down: () => resolve(null),
      });
    });
  // Streams that were cut a moment ago may still count as open.
  let held = await read();
  for (const end = Date.now() + 60_000; !held && Date.now() < end; held = await read()) await pause(500);
  if (!held) throw new Error(`The server does not show the list: ${way.trouble()}`);
  return held;
}

async function household(page: Page, browser: Browser, others: number): Promise<Page[]> {
  await foundHousehold(page);
  const pages: Page[] = [];
  for (let at = 0; at < others; at++) {
    const other = await (await browser.newContext()).newPage();
    await signUp(other);
    await invite(page, other);
    pages.push(other);
    await page.reload();
  }
  return pages;
}

test("two and three devices come out the same after 500 doings with drop-outs, repeats and lost answers", async ({
  page,
  browser,
}) => {
  test.setTimeout(360_000);
  await signUp(page);
  const pages = [page, ...(await household(page, browser, 2))];
  const origin = new URL(page.url()).origin;
  const people = await Promise.all(pages.map((each) => personOf(each, origin)));
  for (const count of [2, 3]) {
    const address = await startList(page, `Saturday for ${count}`);
    const listId = address.slice(address.lastIndexOf("/") + 1);
    await page.getByRole("button", { name: /^Share with/ }).click();
    await expect(page.getByText("“Lime Street” sees and changes it.")).toBeVisible();
    // The list is not open in any browser meanwhile.
    await page.goto("/settings/household");
    await fc.assert(
      fc.asyncProperty(steps(500), async (taken) => {
        const ways = people.slice(0, count).map((person) => overTheWire(origin, person));
        const devices = ways.map((way, at) => ({
          name: people[at]!.name,
          ...device(way, async () => ({ state: fromBase64("AAA="), seq: 0 })),
        }));
        const upTo = () => Math.max(...ways.map((way) => way.last()));
        const { seq } = await comeOutTheSame(listId, devices, taken, () =>
          listOnServer(ways[0]!, listId, upTo()),
        );
        expect(seq).toBeGreaterThan(50);
      }),
      { numRuns: 1, endOnFailure: true, reporter: byItsSeed },
    );
  }
  for (const other of pages.slice(1)) await other.context().close();
});
