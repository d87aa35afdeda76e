"use client";
import { useState, useTransition } from "react";
import { makeFeedAction, revokeFeedAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { reach } from "#components/ui/reach.ts";
import { showToast } from "#components/ui/toast.tsx";

interface FeedPanelProps {
  readonly listId: string;
  /** There is an address already; what it is nobody knows any more but those who have it. */
  readonly made: boolean;
}

/** A secret address from which other tools read the list as JSON. Shown once, revoked at will. */
export function FeedPanel({ listId, made }: FeedPanelProps) {
  const [address, setAddress] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const make = () =>
    start(async () => {
      const result = await reach(makeFeedAction(listId));
      if (result.ok) setAddress(`${window.location.origin}/api/v1/list-feeds/${result.value}`);
      else showToast({ text: result.formError ?? "That didn't work." });
    });
  const revoke = () =>
    start(async () => {
      const result = await reach(revokeFeedAction(listId));
      if (!result.ok) return showToast({ text: result.formError ?? "That didn't work." });
      setAddress(null);
      showToast({ text: "The address no longer works." });
    });
  return (
    <div className="space-y-3">
      <p className="measure text-sm text-soft">
        Other tools read this list as JSON from an address of its own. Whoever has the address can read the
        list, and change nothing. It is shown once.
      </p>
      {address && (
        <Field
          label="Address of this list"
          name="address"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
          className="max-w-xl"
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" pending={pending} onClick={make}>
          {made ? "Make a new address" : "Make an address"}
        </Button>
        {made && (
          <Button size="small" variant="danger" pending={pending} onClick={revoke}>
            Revoke the address
          </Button>
        )}
      </div>
    </div>
  );
}
