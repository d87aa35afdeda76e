import { CloudOff } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ListStatus } from "#lib/sync/client/use-list.ts";

interface ListStateProps {
  readonly status: ListStatus;
  readonly problem: string | null;
  readonly unsent: number;
  readonly onDiscard: () => void;
}

/** How this device stands to the others: nothing to say while all is well. */
export function ListState({ status, problem, unsent, onDiscard }: ListStateProps) {
  if (status === "refused")
    return (
      <Notice
        tone="stop"
        title="Your last changes could not be saved"
        live="assertive"
        className="no-print mb-4"
        actions={
          <Button size="small" onClick={onDiscard}>
            Give them up and show the list as it is saved
          </Button>
        }
      >
        <p>{problem ?? "They are kept on this device."}</p>
      </Notice>
    );
  if (status === "gone" || status === "signed-out")
    return (
      <Notice tone="watch" live="polite" className="no-print mb-4">
        <p>
          {status === "gone"
            ? "This list was deleted, or is no longer shared with you."
            : "You are signed out. Sign in again, and what you changed here is saved."}
        </p>
      </Notice>
    );
  return (
    <p role="status" className="no-print min-h-6 text-sm text-soft">
      {status === "offline" && (
        <>
          <CloudOff className="mr-1.5 inline size-4" aria-hidden="true" />
          No connection. Go on shopping:{" "}
          {unsent > 0
            ? `${unsent} ${unsent === 1 ? "change waits" : "changes wait"} on this device.`
            : "what you change is kept."}
        </>
      )}
      {status !== "offline" && problem}
    </p>
  );
}
