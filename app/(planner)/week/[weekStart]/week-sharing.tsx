import { SharePanel } from "#components/people/share-panel.tsx";
import { households } from "#lib/server/composition-households.ts";
import { sharing } from "#lib/server/composition-sharing.ts";

/** Who else sees this week. */
export async function WeekSharing({ userId, planId }: { readonly userId: string; readonly planId: string }) {
  const { store } = sharing();
  const [living, shared, links] = await Promise.all([
    households().of(userId),
    store.isWeekShared(userId, planId),
    store.countLinks(userId, { kind: "week", id: planId }),
  ]);
  return (
    <SharePanel
      kind="week"
      id={planId}
      household={living?.name ?? null}
      shared={shared}
      mayShare
      links={links}
    />
  );
}
