"use client";
import { useActionState } from "react";
import { SecretLink } from "#components/people/secret-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { inviteAction } from "./actions.ts";

/** Makes a link for one person. It is shown once, since nothing but its hash is kept. */
export function InviteForm() {
  const [state, send] = useActionState(inviteAction, null);
  return (
    <div className="max-w-xl space-y-4">
      <form action={send} className="flex flex-wrap items-end gap-3">
        <Select
          label="They may"
          name="role"
          defaultValue="member"
          options={[
            { value: "member", label: "change what is shared" },
            { value: "viewer", label: "only look at it" },
          ]}
          error={state?.ok === false ? state.fieldErrors.role : undefined}
          className="w-64"
        />
        <SubmitButton pendingLabel="Making it…">Make a link</SubmitButton>
      </form>
      {state?.ok === false && state.formError && (
        <Notice tone="stop" live="assertive">
          {state.formError}
        </Notice>
      )}
      {state?.ok && (
        <SecretLink
          link={state.value}
          title="Send this link to one person"
          note="It works once, for seven days, and is shown only now."
          share="Come and join our household"
        />
      )}
    </div>
  );
}
