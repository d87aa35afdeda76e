"use client";
import { BellRing } from "lucide-react";
import { usePathname } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ANSWERS, type Answer } from "#lib/domain/reminders/answer.ts";
import type { DeliveryKind } from "#lib/domain/reminders/kinds.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import { ANSWER_BUTTONS, REMINDERS_CHOSEN, timeIn } from "./reminder-words.ts";

interface Shown {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly title: string;
  readonly body: string;
  readonly sentAt: Instant;
}
interface Inbox {
  readonly live: boolean;
  readonly zone: string;
  readonly reminders: readonly Shown[];
}

const INBOX = "/api/v1/reminders/inbox";
/** More than this is a list, and that is the ledger's. */
const MOST_SHOWN = 2;

/** Reminders that come while a page is open: a calm note at the lower edge, read out, answered in one press. */
export function ReminderInbox({ locale }: { readonly locale: string }) {
  const [inbox, setInbox] = useState<Inbox | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = useCallback(async () => {
    const response = await fetch(INBOX).catch(() => null);
    if (response?.ok) setInbox((await response.json()) as Inbox);
  }, []);
  const path = usePathname();
  useLive(inbox?.live ?? false, path, look);

  async function answer(delivery: string, given: Answer) {
    const response = await fetch(INBOX, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ delivery, answer: given }),
    }).catch(() => null);
    if (response?.ok) {
      setProblem(null);
      setInbox((now) => now && { ...now, reminders: now.reminders.filter(({ id }) => id !== delivery) });
    } else {
      const said = response ? ((await response.json().catch(() => null)) as Refusal | null) : null;
      setProblem(said?.error.message ?? "That could not be noted just now. Try again in a moment.");
    }
  }

  const time = timeIn(inbox?.zone ?? "UTC", locale);
  return (
    <div
      role="status"
      aria-label="Reminders"
      className="no-print pointer-events-none fixed inset-x-4 bottom-20 z-40 flex flex-col gap-2 sm:left-auto sm:right-6 sm:bottom-6 sm:w-96"
    >
      {inbox?.reminders.slice(0, MOST_SHOWN).map(({ id, kind, title, body, sentAt }) => (
        <article
          key={id}
          aria-label={title}
          className="pointer-events-auto rounded-page border border-rule border-l-4 border-l-water bg-sheet px-4 py-3 shadow-lift"
        >
          <p className="flex items-baseline gap-2 font-semibold">
            <BellRing className="size-4 shrink-0 translate-y-0.5 text-water" aria-hidden="true" />
            <span className="min-w-0 flex-1">{title}</span>
            <span className="num text-sm font-normal text-soft">{time(sentAt)}</span>
          </p>
          <p className="mt-1 text-sm">{body}</p>
          {problem && <p className="mt-1 text-sm font-semibold text-stop">{problem}</p>}
          <div className="mt-2 flex flex-wrap gap-2">
            {ANSWERS.filter((each) => kind !== "sip" || each !== "snoozed").map((each) => (
              <Button
                key={each}
                size="small"
                variant={each === "done" ? "primary" : "quiet"}
                onClick={() => void answer(id, each)}
              >
                {ANSWER_BUTTONS[each]}
              </Button>
            ))}
          </div>
        </article>
      ))}
    </div>
  );
}

interface Refusal {
  readonly error: { readonly message: string };
}

/**
 * Looks once, and at every call for those who have reminders, while the page is looked at. For the others it is looked
 * again when they go to another page or have just chosen reminders: then there may be some from now on.
 */
function useLive(live: boolean, path: string, look: () => Promise<void>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to look again
  useEffect(() => {
    if (live) return;
    void look();
    const again = () => void look();
    window.addEventListener(REMINDERS_CHOSEN, again);
    return () => window.removeEventListener(REMINDERS_CHOSEN, again);
  }, [live, path, look]);

  useEffect(() => {
    if (!live) return;
    let source: EventSource | null = null;
    const follow = () => {
      source?.close();
      source = null;
      if (document.visibilityState !== "visible") return;
      source = new EventSource("/api/v1/reminders/live");
      source.addEventListener("look", () => void look());
      // What came while nobody was looking.
      source.addEventListener("open", () => void look());
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      source?.close();
    };
  }, [live, look]);
}
