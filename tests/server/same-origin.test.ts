import { expect, it } from "vitest";
import { isSameOrigin } from "#lib/server/same-origin.ts";

const asked = (method: string, headers: Record<string, string>) =>
  isSameOrigin({ method, headers: new Headers({ host: "eat.example", ...headers }) });

it.each(["GET", "HEAD"])("%s may come from anywhere", (method) => {
  expect(asked(method, { origin: "https://evil.test", "sec-fetch-site": "cross-site" })).toBe(true);
});

it("a change may come from a page of ours", () => {
  expect(asked("POST", { origin: "https://eat.example", "sec-fetch-site": "same-origin" })).toBe(true);
  expect(asked("DELETE", { origin: "https://eat.example" })).toBe(true);
  expect(
    asked("POST", { host: "inner:3000", "x-forwarded-host": "eat.example", origin: "https://eat.example" }),
  ).toBe(true);
});

it.each([
  ["another site", { origin: "https://evil.test" }],
  ["a sibling host", { origin: "https://x.eat.example", "sec-fetch-site": "same-site" }],
  ["another port", { origin: "https://eat.example:8443" }],
  ["a sandboxed frame", { origin: "null" }],
  ["nowhere in particular", {}],
  ["a page the browser calls foreign", { origin: "https://eat.example", "sec-fetch-site": "cross-site" }],
])("a change from %s is refused", (_case, headers) => {
  expect(asked("POST", headers as Record<string, string>)).toBe(false);
});
