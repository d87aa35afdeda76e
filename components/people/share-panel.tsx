"use client";
import { useActionState } from "react";
import { makeLinkAction, revokeLinksAction, shareAction } from "#app/(planner)/sharing/actions.ts";
import { Section } from "#components/layout/section.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ActionState } from "#lib/schemas/action-state.ts";
import { SecretLink } from "./secret-link.tsx";

interface SharePanelProps {
  readonly kind: "list" | "week";
  readonly id: string;
  /** What the person's household is called; null when they live in none. */
  readonly household: string | null;
  readonly shared: boolean;
  /** They may give it to the household, and take it back. */
  readonly mayShare: boolean;
  /** Secret links of theirs that work. */
  readonly links: number;
}

const failureOf = (state: ActionState<unknown>) => (state?.ok === false ? state.formError : null);

/** Who else sees a list or a week: the household, or whoever has a secret link. Works without script. */
export function SharePanel({ kind, id, household, shared, mayShare, links }: SharePanelProps) {
  const [given, give] = useActionState(shareAction, null);
  const [made, make] = useActionState(makeLinkAction, null);
  const [revoked, revoke] = useActionState(revokeLinksAction, null);
  const thing = (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
    </>
  );
  const wrong = failureOf(given) ?? failureOf(made) ?? failureOf(revoked);
  const does = kind === "list" ? "sees and changes it" : "sees it";
  return (
    <Section title="Share" className="no-print" note="A link shows it to whoever has it, for reading alone.">
      <div className="max-w-xl space-y-5">
        {wrong && (
          <Notice tone="stop" live="assertive">
            {wrong}
          </Notice>
        )}
        {household === null ? (
          <p className="flex flex-wrap items-center gap-3">
            You live in no household yet.
            <LinkButton href="/settings/household" size="small">
              Make one
            </LinkButton>
          </p>
        ) : (
          <form action={give} className="flex flex-wrap items-center gap-3">
            {thing}
            <input type="hidden" name="shared" value={shared ? "no" : "yes"} />
            <p role="status">{shared ? `“${household}” ${does}.` : `“${household}” does not see it.`}</p>
            {mayShare && (
              <SubmitButton size="small" variant="quiet">
                {shared ? "Stop sharing" : `Share with “${household}”`}
              </SubmitButton>
            )}
          </form>
        )}
        <div className="flex flex-wrap gap-2">
          <form action={make}>
            {thing}
            <SubmitButton size="small" variant="quiet">
              Make a secret link
            </SubmitButton>
          </form>
          {(links > 0 || made?.ok) && (
            <form action={revoke}>
              {thing}
              <SubmitButton size="small" variant="danger">
                Revoke my links
              </SubmitButton>
            </form>
          )}
        </div>
        {made?.ok && !revoked?.ok && (
          <SecretLink
            link={made.value}
            title="Secret link"
            note="Shown only now. It works until you revoke it."
            share={kind === "list" ? "A shopping list" : "A week of meals"}
          />
        )}
        {revoked?.ok && (
          <p role="status" className="text-soft">
            Your links to this {kind} lead nowhere now.
          </p>
        )}
      </div>
    </Section>
  );
}
