import type { ReactNode } from "react";

/** One calm column: these pages ask one thing at a time. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-md px-4 py-10 sm:py-16">{children}</div>;
}
