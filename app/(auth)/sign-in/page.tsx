import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { safePath } from "#lib/auth/safe-path.ts";
import { signInFailure } from "#lib/auth/sign-in-failure.ts";
import { signInWays } from "#lib/server/composition-account.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { mailSignInLink, signIn, signInWithProvider } from "./actions.ts";

export const metadata: Metadata = { title: "Sign in" };

const NEWS: Readonly<Record<string, string>> = {
  "password-reset": "Your new password is set, and all devices are signed out. Sign in with it now.",
  "password-changed": "Your password was changed. Sign in with it now.",
  "signed-out-everywhere": "You are signed out on all devices.",
  "account-deleted": "Your account and everything in it has been deleted.",
};

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, error, notice } = await searchParams;
  const goal = safePath(callbackUrl);
  if (await currentUser()) redirect(goal);
  const ways = signInWays();
  const news = typeof notice === "string" && Object.hasOwn(NEWS, notice) ? NEWS[notice] : undefined;
  const hidden = { callbackUrl: goal };

  return (
    <>
      <h1 className="mb-6">Sign in</h1>
      <div className="space-y-6">
        {typeof error === "string" && (
          <Notice tone="stop" live="assertive">
            {signInFailure(error).message}
          </Notice>
        )}
        {news && (
          <Notice tone="good" live="polite">
            {news}
          </Notice>
        )}
        <AccountForm
          action={signIn}
          hidden={hidden}
          submit="Sign in"
          pending="Signing in…"
          fields={[
            { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
            { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
          ]}
        />
        <p>
          <Link href="/forgot-password">Forgot your password?</Link>
        </p>
        {ways.mail && (
          <section aria-labelledby="by-link" className="border-t border-rule pt-6">
            <h2 id="by-link" className="mb-4">
              Or by a link in your mail
            </h2>
            <AccountForm
              action={mailSignInLink}
              hidden={hidden}
              submit="Mail me a sign-in link"
              pending="Sending…"
              variant="quiet"
              fields={[{ name: "email", label: "E-mail for the link", type: "email", autoComplete: "email" }]}
            />
          </section>
        )}
        {ways.provider && (
          <section aria-label={`Sign in with ${ways.provider}`} className="border-t border-rule pt-6">
            <AccountForm
              action={signInWithProvider}
              hidden={hidden}
              submit={`Sign in with ${ways.provider}`}
              variant="quiet"
            />
          </section>
        )}
        <p className="border-t border-rule pt-6">
          New here? <Link href={`/sign-up?callbackUrl=${encodeURIComponent(goal)}`}>Create an account</Link>
        </p>
      </div>
    </>
  );
}
