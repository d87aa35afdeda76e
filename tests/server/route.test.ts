import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { NotFound, TooManyAttempts } from "#lib/errors.ts";
import { publicRoute } from "#lib/server/route.ts";

const ORIGIN = "http://eat.test";
const context = (params: unknown = {}) => ({ params: Promise.resolve(params) });

const asked = (
  path: string,
  init: { method?: string; body?: string; headers?: Record<string, string> } = {},
) => new NextRequest(`${ORIGIN}${path}`, { ...init, headers: { host: "eat.test", ...init.headers } });

const echo = publicRoute({
  name: "echo",
  params: z.object({ id: z.string() }),
  query: z.object({ limit: z.coerce.number("Give a number.").max(50, "At most 50.").optional() }),
  run: async ({ params, query }) => ({ ...params, ...query }),
});

const write = publicRoute({
  name: "write",
  body: z.object({ name: z.string("Give a name.") }),
  run: async ({ body }) => body,
});

describe("a route", () => {
  it("hands on what it parsed and answers JSON that nobody keeps", async () => {
    const response = await echo(asked("/api/v1/x/7?limit=3"), context({ id: "7" }));
    expect(await response.json()).toEqual({ id: "7", limit: 3 });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  it("names the fields that can't be used", async () => {
    const response = await echo(asked("/api/v1/x/7?limit=900"), context({ id: "7" }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      error: { code: "invalid_input", fields: { limit: ["At most 50."] } },
    });
  });

  it.each([
    ["no body", undefined],
    ["no object", "3"],
    ["broken JSON", '{"name":'],
  ])("refuses %s politely", async (_case, body) => {
    const request = asked("/api/v1/x", { method: "POST", body, headers: { origin: ORIGIN } });
    const response = await write(request, context());
    expect(response.status).toBe(422);
    expect((await response.json()).error.code).toBe("invalid_input");
  });

  it("refuses a body without end", async () => {
    const body = JSON.stringify({ name: "x".repeat(300_000) });
    const response = await write(
      asked("/api/v1/x", { method: "POST", body, headers: { origin: ORIGIN } }),
      context(),
    );
    expect(response.status).toBe(422);
  });

  it.each<Record<string, string>>([
    {},
    { origin: "https://evil.test" },
    { origin: ORIGIN, "sec-fetch-site": "cross-site" },
  ])("refuses a change asked for with %j", async (headers) => {
    const request = asked("/api/v1/x", { method: "POST", body: '{"name":"x"}', headers });
    const response = await write(request, context());
    expect(response.status).toBe(403);
  });

  it("takes a change asked for by a page of ours", async () => {
    const request = asked("/api/v1/x", { method: "POST", body: '{"name":"x"}', headers: { origin: ORIGIN } });
    expect(await (await write(request, context())).json()).toEqual({ name: "x" });
  });

  it("turns what is thrown into its status and words", async () => {
    const failing = (error: Error) =>
      publicRoute({
        name: "failing",
        run: async () => {
          throw error;
        },
      })(asked("/"), context());
    expect((await failing(new NotFound("week"))).status).toBe(404);
    const wait = await failing(new TooManyAttempts(3));
    expect([wait.status, wait.headers.get("retry-after")]).toEqual([429, "180"]);
    const fault = await failing(new Error("password=hunter2 at 10.0.0.5"));
    expect(fault.status).toBe(500);
    expect(await fault.text()).not.toContain("hunter2");
  });
});
