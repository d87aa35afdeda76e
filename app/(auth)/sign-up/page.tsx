import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { Link } from "#components/ui/link.tsx";
import { safePath } from "#lib/auth/safe-path.ts";
import { PASSWORD_MIN } from "#lib/domain/account/password-rules.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { signUp } from "./actions.ts";

export const metadata: Metadata = { title: "Create an account" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignUpPage({ searchParams }: Props) {
  const goal = safePath((await searchParams).callbackUrl);
  if (await currentUser()) redirect(goal);
  return (
    <>
      <h1 className="mb-3">Create an account</h1>
      <p className="mb-6 text-soft">Then tell us who you are, and your week is planned around it.</p>
      <AccountForm
        action={signUp}
        hidden={{ callbackUrl: goal }}
        submit="Create account"
        pending="Creating…"
        fields={[
          { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
          {
            name: "password",
            label: "Password",
            type: "password",
            autoComplete: "new-password",
            hint: `At least ${PASSWORD_MIN} characters. A few unrelated words do well.`,
          },
        ]}
      />
      <p className="mt-6 border-t border-rule pt-6">
        Have an account? <Link href={`/sign-in?callbackUrl=${encodeURIComponent(goal)}`}>Sign in</Link>
      </p>
    </>
  );
}
