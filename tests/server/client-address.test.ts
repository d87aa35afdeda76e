import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stampClientAddress } from "#lib/server/client-address.ts";

const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]));
let url: string;
beforeAll(async () => {
  stampClientAddress();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it.each([undefined, "6.6.6.6", "6.6.6.6, 7.7.7.7"])(
  "a client claiming %s is known by its socket",
  async (claim) => {
    const headers = new Headers(claim ? { "x-forwarded-for": claim } : {});
    expect(await (await fetch(url, { headers })).text()).toBe("127.0.0.1");
  },
);
