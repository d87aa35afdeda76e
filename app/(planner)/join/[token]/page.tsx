import type { Metadata } from "next";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { joinAction } from "#app/(planner)/settings/household/actions.ts";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TooManyAttempts } from "#lib/errors.ts";
import { households } from "#lib/server/composition-households.ts";
import { requireUser } from "#lib/server/current-user.ts";

// The address is a secret: it goes to nobody by way of a referrer, and into no index.
export const metadata: Metadata = {
  title: "Join a household",
  referrer: "no-referrer",
  robots: { index: false, follow: false },
};

export default async function JoinPage({ params }: { readonly params: Promise<{ token: string }> }) {
  const [user, { token }] = await Promise.all([requireUser(), params]);
  const [invited, living] = await Promise.all([
    households()
      .invitedTo(user.id, token)
      .catch((error: unknown) => {
        if (error instanceof TooManyAttempts) return error;
        throw error;
      }),
    households().of(user.id),
  ]);
  if (invited instanceof TooManyAttempts) return <Notice tone="stop">{invited.message}</Notice>;
  if (!invited)
    return (
      <EmptyState
        title="This invitation leads nowhere"
        actions={<LinkButton href="/settings/household">To your household</LinkButton>}
      >
        <p>It may have been used, revoked, or have run out. Ask whoever sent it for a new one.</p>
      </EmptyState>
    );
  return (
    <>
      <PageHeading
        title={`Join “${invited.name}”`}
        lead={
          invited.role === "viewer"
            ? "You will see the lists, weeks and recipes that are shared there."
            : "You will see and change the lists that are shared there, and can share your own."
        }
      />
      {living ? (
        <Notice
          tone="watch"
          title={`You live in “${living.name}” already`}
          actions={
            <LinkButton href="/settings/household" size="small">
              To your household
            </LinkButton>
          }
        >
          <p>One household a person. Leave yours first, then open this link again.</p>
        </Notice>
      ) : (
        <div className="max-w-md space-y-4">
          <p>
            They see your name or e-mail address, and what you share. They see nothing of what you told about
            yourself.
          </p>
          <AccountForm action={joinAction} hidden={{ token }} submit="Join" pending="Joining…" />
        </div>
      )}
    </>
  );
}
