import { redirect } from "next/navigation";
import { people } from "#lib/server/composition-people.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { stepHref } from "./steps.ts";

interface WelcomeProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** To the first step that is still to be done. */
export default async function Welcome({ searchParams }: WelcomeProps) {
  const [{ add }, user] = await Promise.all([searchParams, requireUser()]);
  const profile = await people().profiles.find(user.id);
  if (!profile) redirect(stepHref("/welcome/about", add));
  redirect(profile.priorities.length > 0 ? "/week" : stepHref("/welcome/eating", add));
}
