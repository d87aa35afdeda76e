import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";

export const metadata: Metadata = { title: "Check your mail" };

const WHAT: Readonly<Record<string, string>> = {
  "sign-up": "We have sent a mail to the address you gave. The link in it works for 24 hours.",
  reset: "If that address has an account, a mail with a link is on its way. The link works for one hour.",
  "sign-in": "We have sent a sign-in link to the address you gave. It works once, for 30 minutes.",
};

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CheckMailPage({ searchParams }: Props) {
  const reason = (await searchParams).for;
  const what = typeof reason === "string" && Object.hasOwn(WHAT, reason) ? WHAT[reason] : undefined;
  return (
    <>
      <h1 className="mb-3">Check your mail</h1>
      <p className="mb-2">{what ?? "A mail is on its way."}</p>
      <p className="text-soft">
        Nothing there after a few minutes? Look into the spam folder, then try once more.
      </p>
      <p className="mt-6 border-t border-rule pt-6">
        <Link href="/sign-in">Back to signing in</Link>
      </p>
    </>
  );
}
