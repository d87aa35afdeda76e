"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

type State = "looking" | "unsupported" | "denied" | "off" | "on" | "working";

const DEVICES = "/api/v1/reminders/devices";
const WORKER = "/sw.js";

const bytesOf = (key: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** Notifications in this browser: what they are, on, off, and what to do when the browser says no. */
export function PushSwitch({ publicKey }: { readonly publicKey: string }) {
  const [state, setState] = useState<State>("looking");
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();

  useEffect(() => {
    void present().then(setState);
  }, []);

  async function turn(on: boolean) {
    setState("working");
    setProblem(null);
    try {
      await (on ? subscribe(publicKey) : unsubscribe());
    } catch (error) {
      setProblem(
        error instanceof Told ? error.message : "The browser could not do that just now. Try again later.",
      );
    }
    setState(await present());
    router.refresh();
  }

  if (state === "looking") return <p className="text-soft">Looking at what this browser can do…</p>;
  if (state === "unsupported")
    return (
      <p>
        This browser shows no notifications from websites. On an iPhone or iPad, add Replenish to your home
        screen first and open it from there.
      </p>
    );
  return (
    <div className="measure space-y-3">
      {state === "denied" && (
        <Notice tone="watch" title="Your browser does not let Replenish notify you">
          Allow notifications for this site in the browser's settings (often behind the symbol beside the
          address), then come back to this page.
        </Notice>
      )}
      {problem && (
        <Notice tone="stop" live="assertive">
          {problem}
        </Notice>
      )}
      {state === "on" ? (
        <>
          <p>Reminders reach this browser even when Replenish is closed.</p>
          <Button onClick={() => void turn(false)}>Turn off in this browser</Button>
        </>
      ) : (
        state !== "denied" && (
          <>
            <p>
              Your browser will ask whether Replenish may notify you. It is used for the reminders you
              switched on, and nothing else. They travel encrypted: the push service of your browser cannot
              read them.
            </p>
            <Button
              variant="primary"
              pending={state === "working"}
              pendingLabel="Turning on…"
              onClick={() => void turn(true)}
            >
              Turn on in this browser
            </Button>
          </>
        )
      )}
    </div>
  );
}

/** Something to tell the person, in words. */
class Told extends Error {}

async function present(): Promise<State> {
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window))
    return "unsupported";
  if (Notification.permission === "denied") return "denied";
  const registration = await navigator.serviceWorker.getRegistration("/");
  return (await registration?.pushManager.getSubscription()) ? "on" : "off";
}

async function subscribe(publicKey: string): Promise<void> {
  if ((await Notification.requestPermission()) !== "granted") return;
  await navigator.serviceWorker.register(WORKER);
  const registration = await navigator.serviceWorker.ready;
  const key = bytesOf(publicKey);
  const before = await registration.pushManager.getSubscription();
  // One made for other keys can never be reached from here.
  if (before && !sameKey(before.options.applicationServerKey, key)) await before.unsubscribe();
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: key,
  });
  const response = await send("POST", subscription.toJSON());
  if (response.ok) return;
  await subscription.unsubscribe();
  const said = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new Told(said?.error?.message ?? "This browser could not be noted just now. Try again later.");
}

const sameKey = (present: ArrayBuffer | null, wanted: Uint8Array): boolean =>
  present !== null && new Uint8Array(present).every((byte, place) => byte === wanted[place]);

async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration("/");
  const subscription = await registration?.pushManager.getSubscription();
  if (!subscription) return;
  await send("DELETE", { endpoint: subscription.endpoint });
  await subscription.unsubscribe();
}

const send = (method: string, body: unknown): Promise<Response> =>
  fetch(DEVICES, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
