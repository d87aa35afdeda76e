import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/**
 * Replaces what a client claims in X-Forwarded-For by the address it really connects from. Next itself believes the
 * header when there is one, and with that anybody could hand out a new address for every guess. Not for use behind a
 * reverse proxy, whose word on the address is the one to take (TRUST_PROXY).
 */
export function stampClientAddress(): void {
  // Node publishes here before the request reaches any handler.
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    request.headers["x-forwarded-for"] = socket.remoteAddress ?? "unknown";
  });
}
