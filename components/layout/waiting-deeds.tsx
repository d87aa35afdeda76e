"use client";
import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Deed } from "#lib/schemas/deed.ts";
import { deeds } from "#lib/sync/client/browser-deeds.ts";
import { useDeedSender, useWaitingDeeds } from "#lib/sync/client/use-deeds.ts";

const pageOf = (deed: Deed): string =>
  deed.kind === "opinion" ? `/recipes/${deed.recipe}` : `/week/${deed.startDate}`;

/** Sends what was done without a signal, and says what the server would not take over. */
export function WaitingDeeds() {
  const router = useRouter();
  const [refreshing, start] = useTransition();
  const renew = useCallback(
    (taken: readonly Deed[]) => {
      start(() => router.refresh());
      // What this device keeps for when there is no signal would show it as it was.
      const pages = [...new Set(taken.map(pageOf))];
      navigator.serviceWorker?.controller?.postMessage({ type: "keep", pages });
    },
    [router],
  );
  useDeedSender(renew, refreshing);

  const refused = useWaitingDeeds().filter((each) => each.refused !== null);
  if (refused.length === 0) return null;
  return (
    <div className="page no-print pt-4">
      <Notice tone="watch" title="Not everything you did could be taken over" live="polite">
        <ul className="space-y-2">
          {refused.map(({ id, said, refused: why }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="min-w-0 grow basis-64">
                <strong>{said}.</strong> {why}
              </span>
              <span className="flex gap-2">
                <Button
                  size="small"
                  aria-label={`Try again: ${said}`}
                  onClick={() => void deeds.tryAgain(id)}
                >
                  Try again
                </Button>
                <Button size="small" aria-label={`Forget: ${said}`} onClick={() => void deeds.giveUp(id)}>
                  Forget it
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
