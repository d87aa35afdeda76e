import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_LIMITS, readPublicPage } from "#lib/web/public-page.ts";

/** A real server on this machine. What it answers is decided by the path. */
const server = http.createServer((request, response) => {
  const html = { "content-type": "text/html; charset=utf-8" };
  switch (request.url) {
    case "/page":
      return response.writeHead(200, html).end("<p>héllo</p>");
    case "/large":
      response.writeHead(200, html);
      return response.end("x".repeat(300_000));
    case "/slow":
      return setTimeout(() => response.writeHead(200, html).end("late"), 5_000).unref();
    case "/picture":
      return response.writeHead(200, { "content-type": "image/png" }).end("no text");
    case "/round":
      return response.writeHead(302, { location: "/round" }).end();
    case "/inward":
      return response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data" }).end();
    default:
      return response.writeHead(404, html).end();
  }
});
let base: string;
/** As an operator would allow one address of their own. */
const allowed = { ...PAGE_LIMITS, allowedAddresses: ["127.0.0.1"], mostBytes: 100_000, mostMs: 1_000 };

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("reading a page for somebody", () => {
  it("reads text", async () => {
    expect(await readPublicPage(`${base}/page`, allowed)).toBe("<p>héllo</p>");
  });

  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://[::1]/",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://0.0.0.0/",
    "http://2130706433/",
    "http://[::ffff:127.0.0.1]/",
  ])("goes to no private address: %s", async (address) => {
    await expect(readPublicPage(address)).rejects.toThrow("not on the public web");
  });

  it.each([
    ["ftp://example.org/", "not a web address"],
    ["file:///etc/passwd", "not a web address"],
    ["no address", "not a web address"],
    ["https://me:secret@example.org/", "name and password"],
    ["http://example.org:22/", "usual ports"],
  ])("refuses %s", async (address, words) => {
    await expect(readPublicPage(address)).rejects.toThrow(words);
  });

  it.each([
    ["/large", "too large"],
    ["/slow", "too long"],
    ["/picture", "not a page of text"],
    ["/round", "round in circles"],
    ["/inward", "not on the public web"],
    ["/nowhere", "an error (404)"],
  ])("says what is wrong with %s", async (path, words) => {
    await expect(readPublicPage(base + path, allowed)).rejects.toThrow(words);
  });
});
