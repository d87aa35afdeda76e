import type { Metadata } from "next";
import { SorePath } from "#components/guide/sore-path.tsx";
import { WHATS } from "#lib/domain/guidance/sore-path-table.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { adviseAction, prioritiseAction } from "./actions.ts";

export const metadata: Metadata = {
  title: "Why am I sore?",
  description:
    "At most three questions: what must not wait, what sore muscles most likely are, which nutrients take part, and what to ask a doctor.",
};

export default async function SorePage() {
  const user = await currentUser();
  return (
    <SorePath action={adviseAction} prioritise={prioritiseAction} whats={WHATS} signedIn={user !== null} />
  );
}
