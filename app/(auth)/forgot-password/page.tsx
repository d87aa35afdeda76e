import type { Metadata } from "next";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { signInWays } from "#lib/server/composition-account.ts";
import { requestReset } from "./actions.ts";

export const metadata: Metadata = { title: "Forgot your password?" };

export default function ForgotPasswordPage() {
  return (
    <>
      <h1 className="mb-3">Forgot your password?</h1>
      {signInWays().mail ? (
        <>
          <p className="mb-6 text-soft">We'll mail you a link to choose a new one.</p>
          <AccountForm
            action={requestReset}
            submit="Mail me a link"
            pending="Sending…"
            fields={[{ name: "email", label: "E-mail", type: "email", autoComplete: "username" }]}
          />
        </>
      ) : (
        <Notice tone="info" title="This installation can't send mail" className="my-6">
          <p>
            A new password needs a link by mail, and no mail server is set up here. Whoever runs it can set
            SMTP_URL; see the settings in the README.
          </p>
        </Notice>
      )}
      <p className="mt-6 border-t border-rule pt-6">
        <Link href="/sign-in">Back to signing in</Link>
      </p>
    </>
  );
}
