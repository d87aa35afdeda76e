"use client";
import { useActionState, useState } from "react";
import type { FormState } from "#components/people/form-answers.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface CalendarLinkProps {
  /** Gives the address, the only time it is ever shown. */
  readonly make: (state: FormState<string>, form: FormData) => Promise<FormState<string>>;
  readonly revoke: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
  /** "since 3 November", where there is one. */
  readonly since: string | null;
}

/** The secret address under which a calendar program finds the reminders. */
export function CalendarLink({ make, revoke, since }: CalendarLinkProps) {
  const [made, sendMake] = useActionState(make, null);
  const [, sendRevoke] = useActionState(revoke, null);
  const address = made?.ok && since ? made.value : null;
  return (
    <div className="measure space-y-4">
      {made?.ok === false && (
        <Notice tone="stop" live="assertive">
          {made.formError}
        </Notice>
      )}
      {address ? <Address address={address} /> : null}
      {since && !address && (
        <p>A calendar address is in use, {since}. It cannot be shown again, only replaced by a new one.</p>
      )}
      <div className="flex flex-wrap gap-3">
        <form action={sendMake}>
          <SubmitButton variant="quiet" pendingLabel="Making…">
            {since ? "Make a new address" : "Make a calendar address"}
          </SubmitButton>
        </form>
        {since && (
          <form action={sendRevoke}>
            <SubmitButton variant="danger" pendingLabel="Taking back…">
              Take it back
            </SubmitButton>
          </form>
        )}
      </div>
    </div>
  );
}

function Address({ address }: { readonly address: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Notice tone="good" live="polite" title="Copy this address now: it is shown only once">
      <p>
        <code className="block rounded-page bg-sheet px-3 py-2 text-sm break-all select-all">{address}</code>
      </p>
      <p>
        In your calendar choose “subscribe by address” and paste it. Whoever has it can read your reminders;
        taking it back ends that.
      </p>
      <p>
        <Button
          size="small"
          onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {copied ? "Copied" : "Copy"}
        </Button>
      </p>
    </Notice>
  );
}
