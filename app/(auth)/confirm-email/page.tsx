import type { Metadata } from "next";
import { AccountForm } from "#app/(auth)/account-form.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { linkToken } from "#lib/schemas/account.ts";
import { confirmAddress } from "./actions.ts";

export const metadata: Metadata = { title: "Confirm your address" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ConfirmEmailPage({ searchParams }: Props) {
  const token = linkToken.safeParse((await searchParams).token);
  return (
    <>
      <h1 className="mb-3">Confirm your address</h1>
      {token.success ? (
        <>
          <p className="mb-6 text-soft">
            Enter the password you chose when you signed up. That way nobody else can sign up in your name.
          </p>
          <AccountForm
            action={confirmAddress}
            hidden={{ token: token.data }}
            submit="Confirm and sign in"
            pending="Confirming…"
            fields={[
              { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
            ]}
          />
        </>
      ) : (
        <Notice tone="watch" title="This link is incomplete" className="my-6">
          <p>Open it from the mail again. Signing in sends you a new one.</p>
        </Notice>
      )}
      <p className="mt-6 border-t border-rule pt-6">
        Don't know the password? <Link href="/forgot-password">Choose a new one</Link>
      </p>
    </>
  );
}
