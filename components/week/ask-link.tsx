"use client";
import { useLinkStatus } from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import { Spinner } from "#components/ui/spinner.tsx";

/** A link whose answer takes a moment: it says at once that it was heard. */
export function AskLink({ children, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link scroll={false} {...rest}>
      <Heard>{children}</Heard>
    </Link>
  );
}

function Heard({ children }: { readonly children: ReactNode }) {
  const { pending } = useLinkStatus();
  return (
    <>
      {children}
      {pending && <Spinner />}
    </>
  );
}
