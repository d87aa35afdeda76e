// Reads a page of the public web on somebody's behalf. The address is theirs, so it is held to be hostile: no private
// or local network (checked when the connection is made, so that a name cannot change its mind), few redirects, a
// limit on time and size.
import http from "node:http";
import https from "node:https";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import { InvalidInput } from "#lib/errors.ts";

export interface PageLimits {
  readonly mostBytes: number;
  readonly mostMs: number;
  readonly mostRedirects: number;
  /** Addresses allowed although they are private: the operator's own services. */
  readonly allowedAddresses?: readonly string[];
}

export const PAGE_LIMITS: PageLimits = { mostBytes: 2_000_000, mostMs: 8_000, mostRedirects: 3 };

const PORTS = new Set(["", "80", "443"]);

/**
 * The body of the page as text. @throws InvalidInput, with words for the person, when the address is not one of the
 * public web or the page does not come, is too large, or is not text.
 */
export async function readPublicPage(address: string, limits: PageLimits = PAGE_LIMITS): Promise<string> {
  const stop = AbortSignal.timeout(limits.mostMs);
  let url = checked(address, limits);
  for (let redirects = 0; redirects <= limits.mostRedirects; redirects++) {
    const answer = await ask(url, limits, stop);
    if (answer.kind === "page") return answer.text;
    url = checked(new URL(answer.location, url).href, limits);
  }
  throw new InvalidInput("That page sends us round in circles. Paste its text instead.");
}

function checked(address: string, { allowedAddresses = [] }: PageLimits): URL {
  const url = URL.parse(address);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:"))
    throw new InvalidInput("That is not a web address. It begins with https://.");
  if (url.username || url.password) throw new InvalidInput("Leave the name and password out of the address.");
  if (!PORTS.has(url.port) && !allowedAddresses.includes(url.hostname))
    throw new InvalidInput("We only read pages at the usual ports.");
  return url;
}

type Answer =
  | { readonly kind: "page"; readonly text: string }
  | { readonly kind: "moved"; readonly location: string };

function ask(url: URL, limits: PageLimits, stop: AbortSignal): Promise<Answer> {
  const allow = { allowIPAddressList: [...(limits.allowedAddresses ?? [])] };
  const secure = url.protocol === "https:";
  const agent = secure ? new RequestFilteringHttpsAgent(allow) : new RequestFilteringHttpAgent(allow);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = (secure ? https : http).request(
    url,
    {
      agent,
      signal: stop,
      headers: {
        accept: "text/html, application/ld+json, text/calendar;q=0.9, text/plain;q=0.8",
        "accept-encoding": "identity",
        "user-agent": "Replenish (reads a page once because a person asked)",
      },
    },
    (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.resume();
        return resolve({ kind: "moved", location: headers.location });
      }
      if (statusCode !== 200) {
        response.resume();
        return reject(new InvalidInput(`That page answers with an error (${statusCode}).`));
      }
      if (!/^(text\/|application\/(ld\+)?json|application\/xhtml)/i.test(headers["content-type"] ?? "")) {
        response.destroy();
        return reject(new InvalidInput("That address leads to something that is not a page of text."));
      }
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on("data", (part: Buffer) => {
        bytes += part.length;
        if (bytes > limits.mostBytes) {
          response.destroy();
          return reject(new InvalidInput("That page is too large to read."));
        }
        parts.push(part);
      });
      response.on("end", () => resolve({ kind: "page", text: Buffer.concat(parts).toString("utf8") }));
      response.on("error", (error) => reject(inWords(error, stop)));
    },
  );
  request.on("error", (error) => reject(inWords(error, stop)));
  request.end();
  return promise.finally(() => agent.destroy());
}

function inWords(error: unknown, stop: AbortSignal): InvalidInput {
  if (error instanceof InvalidInput) return error;
  if (stop.aborted) return new InvalidInput("That page takes too long to answer.");
  const message = error instanceof Error ? error.message : "";
  return /is not allowed|private/i.test(message)
    ? new InvalidInput("That address is not on the public web.")
    : new InvalidInput("That page could not be reached. Check the address, or paste its text.");
}
