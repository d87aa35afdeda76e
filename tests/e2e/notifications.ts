import type { BrowserContext, Page } from "@playwright/test";
import type { Browser } from "../jobs/push-service.ts";
import { expect } from "./fixtures.ts";

/** Subscribes this page's device to a push service of the test's own, as the browser would its vendor's. */
export async function subscribe(page: Page, { endpoint, p256dh, auth }: Browser): Promise<void> {
  const status = await page.evaluate(
    async (body) => {
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(body) };
      return (await fetch("/api/v1/reminders/devices", init)).status;
    },
    { endpoint, keys: { p256dh, auth } },
  );
  expect(status).toBe(204);
}

/** Hands a message to the page's service worker as the browser's own push client does, until the browser has shown it. */
export async function deliver(context: BrowserContext, page: Page, message: object): Promise<void> {
  const scope = await page.evaluate(async () => {
    await navigator.serviceWorker.register("/sw.js");
    return (await navigator.serviceWorker.ready).scope;
  });
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL, isDeleted }) => scopeURL === scope && !isDeleted);
      if (ours) resolve(ours.registrationId);
    }),
  );
  // Asked for its notifications while one is on its way to the screen, Chromium takes it for gone and forgets it.
  const displayed = new Promise<void>((resolve) =>
    devtools.on("BackgroundService.backgroundServiceEventReceived", ({ backgroundServiceEvent }) => {
      if (backgroundServiceEvent.eventName === "Notification displayed") resolve();
    }),
  );
  await devtools.send("BackgroundService.startObserving", { service: "notifications" });
  await devtools.send("BackgroundService.setRecording", { service: "notifications", shouldRecord: true });
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.deliverPushMessage", {
    origin: new URL(page.url()).origin,
    registrationId: await registered,
    data: JSON.stringify(message),
  });
  await displayed;
  await devtools.detach();
}

/** The notifications that the browser shows. */
export const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, tag }) => ({ title, tag }));
  });

/** A press on the notification's own button: nothing but the browser can make a real one, so its event is made here. */
export async function pressDone(context: BrowserContext): Promise<void> {
  await context.serviceWorkers()[0]!.evaluate(async () => {
    const worker = globalThis as unknown as {
      registration: { getNotifications(): Promise<Notification[]> };
      NotificationEvent: new (type: string, init: object) => Event;
    };
    const [notification] = await worker.registration.getNotifications();
    const press = new worker.NotificationEvent("notificationclick", { notification, action: "done" });
    await new Promise<void>((resolve, reject) => {
      Object.defineProperty(press, "waitUntil", {
        value: (work: Promise<void>) => work.then(resolve, reject),
      });
      globalThis.dispatchEvent(press);
    });
  });
}
