"use client";
import { useEffect, useState } from "react";

/** "held": the screen stays on. "refused": the browser said no (battery low). "unknown": it cannot do that. */
export type WakeLockState = "unknown" | "held" | "refused";

/** Keeps the screen awake while the page is looked at; asks again after the page was hidden. */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>("unknown");
  useEffect(() => {
    if (!("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const hold = async () => {
      if (document.visibilityState !== "visible" || (lock && !lock.released)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (over) await lock.release();
        else setState("held");
      } catch {
        // Refused for want of power or by policy; the page works all the same and says so.
        setState("refused");
      }
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, []);
  return state;
}
