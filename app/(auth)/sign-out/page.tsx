import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { currentUser } from "#lib/server/current-user.ts";
import { signOut } from "./actions.ts";

export const metadata: Metadata = { title: "Sign out" };

export default async function SignOutPage() {
  const user = await currentUser();
  if (!user) redirect("/");
  return (
    <>
      <h1 className="mb-3">Sign out</h1>
      <p className="mb-6">You are signed in as {user.email}.</p>
      <form action={signOut}>
        <SubmitButton pendingLabel="Signing out…">Sign out of this device</SubmitButton>
      </form>
    </>
  );
}
