import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOUR_MS, instant } from "#lib/domain/shared/wall-clock.ts";
import { PAGE_LIMITS } from "#lib/web/public-page.ts";
import { weatherService } from "#lib/web/weather.ts";

const json = { "content-type": "application/json" };
let asked: URL | undefined;
/** A real service on this machine that answers as the path says. */
const server = http.createServer((request, response) => {
  asked = new URL(request.url ?? "/", "http://here");
  if (asked.pathname === "/slow") return setTimeout(() => response.end("late"), 3_000).unref();
  if (asked.pathname === "/nonsense") return response.writeHead(200, json).end('{"hourly":{"time":[1]}}');
  const hours = ["2026-06-10T15:00", "2026-06-10T16:00", "2026-06-10T17:00", "2026-06-10T18:00"];
  return response.writeHead(200, json).end(
    JSON.stringify({
      hourly: { time: hours, temperature_2m: [33, 24.5, 26.1, 21], relative_humidity_2m: [40, 50, 55, null] },
    }),
  );
});
let base: string;
const limits = { ...PAGE_LIMITS, allowedAddresses: ["127.0.0.1"], mostMs: 500 };
const at = (time: string) => instant(Date.parse(`2026-06-10T${time}Z`));
const BERLIN = { latitude: 52.5, longitude: 13.4 };
const ask = (path: string, now = at("08:00")) =>
  weatherService(`${base}${path}`, limits).forecast(BERLIN, at("16:30"), at("18:30"), now);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("the forecast for a session", () => {
  it("is the warmest of its hours, asked for by place and day", async () => {
    expect(await ask("/v1/forecast")).toMatchObject({ temperature: 26.1, humidity: 55 });
    expect(asked?.searchParams.get("latitude")).toBe("52.5");
    expect(asked?.searchParams.get("start_date")).toBe("2026-06-10");
  });

  it("is refused in words when the service is slow, talks nonsense, or cannot know", async () => {
    await expect(ask("/slow")).rejects.toThrow(/too long/);
    await expect(ask("/nonsense")).rejects.toThrow(/Type what you expect/);
    await expect(ask("/v1/forecast", instant(at("16:30") + 2 * HOUR_MS))).rejects.toThrow(/from now/);
  });

  it("reaches no private network that the operator did not allow", async () => {
    const guarded = weatherService(`${base.replace(/:\d+$/, "")}/v1/forecast`);
    await expect(guarded.forecast(BERLIN, at("16:30"), at("18:30"), at("08:00"))).rejects.toThrow(
      /not on the public web/,
    );
  });
});
