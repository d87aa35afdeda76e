import type { Metadata } from "next";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PASSWORD_MIN } from "#lib/domain/account/password-rules.ts";
import { linkToken } from "#lib/schemas/account.ts";
import { setNewPassword } from "./actions.ts";

export const metadata: Metadata = { title: "Choose a new password" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ResetPasswordPage({ searchParams }: Props) {
  const token = linkToken.safeParse((await searchParams).token);
  return (
    <>
      <h1 className="mb-3">Choose a new password</h1>
      {token.success ? (
        <>
          <p className="mb-6 text-soft">Setting it signs you out on all devices.</p>
          <AccountForm
            action={setNewPassword}
            hidden={{ token: token.data }}
            submit="Set password"
            pending="Setting…"
            fields={[
              {
                name: "password",
                label: "New password",
                type: "password",
                autoComplete: "new-password",
                hint: `At least ${PASSWORD_MIN} characters.`,
              },
            ]}
          />
        </>
      ) : (
        <Notice tone="watch" title="This link is incomplete" className="my-6">
          <p>Open it from the mail again, or ask for a new one.</p>
        </Notice>
      )}
      <p className="mt-6 border-t border-rule pt-6">
        <Link href="/forgot-password">Ask for a new link</Link>
      </p>
    </>
  );
}
