// Web Push: RFC 8030 (the message), RFC 8291 (its encryption), RFC 8292 (who sends it).
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import webpush from "web-push";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import { isPushService } from "#lib/notify/push-services.ts";
import type { Device, DeviceAnswer } from "#lib/use-cases/reminder-ports.ts";

export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  /** An address at which a push service reaches the operator: mailto: or https:. */
  readonly subject: string;
}

export interface PushMessage {
  readonly payload: string;
  /** The service may keep it so long for a device that is away. */
  readonly seconds: number;
  /** Of several messages with one topic the service keeps the last: a second try can't become a second message. */
  readonly topic: string;
  readonly urgent: boolean;
}

export interface PushSender {
  send(device: Device, message: PushMessage, now: Instant): Promise<DeviceAnswer>;
}

const PATIENCE_MS = 10_000;
/** A signature is good for twelve hours and made anew after six. */
const SIGNED_SECONDS = 12 * 3600;
const SIGNED_ANEW_MS = 6 * 3_600_000;
const CONNECTIONS = 128;

/** `services`: origins besides the known ones; an address of a private network only when it stands there itself. */
export function webPush(vapid: VapidKeys, services: readonly string[] = []): PushSender {
  const allowIPAddressList = services
    .map((origin) => new URL(origin).hostname.replace(/^\[|\]$/g, ""))
    .filter((host) => net.isIP(host) !== 0);
  const options = { allowIPAddressList, keepAlive: true, maxSockets: CONNECTIONS };
  const agents = {
    "https:": new RequestFilteringHttpsAgent(options),
    "http:": new RequestFilteringHttpAgent(options),
  };
  const signed = new Map<string, { readonly at: number; readonly header: string }>();

  function authorization(origin: string, now: Instant): string {
    const kept = signed.get(origin);
    if (kept && Math.abs(now - kept.at) < SIGNED_ANEW_MS) return kept.header;
    const expires = Math.floor(now / 1000) + SIGNED_SECONDS;
    const { publicKey, privateKey, subject } = vapid;
    const made = webpush.getVapidHeaders(origin, subject, publicKey, privateKey, "aes128gcm", expires);
    signed.set(origin, { at: now, header: made.Authorization });
    return made.Authorization;
  }

  return {
    async send(device, { payload, seconds, topic, urgent }, now) {
      const about = { by: device.name, device: device.id };
      if (!isPushService(device.endpoint, services)) return { kind: "refused", status: null, ...about };
      const url = new URL(device.endpoint);
      let request: { headers: Record<string, unknown>; body: Buffer };
      try {
        request = webpush.generateRequestDetails(
          { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
          payload,
          {
            TTL: seconds,
            topic,
            urgency: urgent ? "high" : "normal",
            contentEncoding: "aes128gcm",
            headers: { Authorization: authorization(url.origin, now) },
          },
        );
      } catch {
        // Keys that are none: no message can ever be made for this device.
        return { kind: "gone", status: null, ...about };
      }
      const secure = url.protocol === "https:";
      return post(secure ? https : http, url, {
        agent: secure ? agents["https:"] : agents["http:"],
        headers: request.headers as http.OutgoingHttpHeaders,
        body: request.body,
      }).then(
        ({ status, retryAfter }) => ({ ...meaning(status, retryAfter, now), ...about }),
        (error: unknown) => ({ ...failure(error), ...about }),
      );
    },
  };
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function post(
  client: typeof http | typeof https,
  url: URL,
  { agent, headers, body }: { agent: http.Agent; headers: http.OutgoingHttpHeaders; body: Buffer },
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const request = client.request(url, { method: "POST", agent, headers, signal }, (response) => {
    // What it says is of no interest, but the connection is free only when it has said it.
    response.resume();
    response.on("error", () => {});
    resolve({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] });
  });
  request.on("error", reject);
  request.end(body);
  return promise;
}

/** RFC 8030 §5 and §8.4; 403 is how services say that a subscription was made for somebody else's key. */
function meaning(status: number, retryAfter: string | undefined, now: Instant) {
  if (status >= 200 && status < 300) return { kind: "taken", status } as const;
  if (status === 404 || status === 410 || status === 403) return { kind: "gone", status } as const;
  if (status === 429 || status >= 500)
    return { kind: "busy", status, retryAfterSeconds: secondsOf(retryAfter, now) } as const;
  return { kind: "refused", status } as const;
}

/** Retry-After in seconds or as a date (RFC 9110 §10.2.3); null when it says neither. */
export function secondsOf(retryAfter: string | undefined, now: Instant): number | null {
  if (!retryAfter) return null;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

function failure(error: unknown) {
  const message = error instanceof Error ? error.message : "";
  // An address of a private network stays one.
  if (/is not allowed|private/i.test(message)) return { kind: "refused", status: null } as const;
  return { kind: "busy", status: null, retryAfterSeconds: null } as const;
}
