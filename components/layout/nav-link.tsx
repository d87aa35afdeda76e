"use client";
import clsx from "clsx";
import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";

interface NavLinkProps {
  readonly href: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** Other addresses that belong to this place. */
  readonly also?: readonly string[];
}

/** The pen stroke under the place one is in, or is on the way to. */
function Stroke({ here }: { readonly here: boolean }) {
  const { pending } = useLinkStatus();
  if (!here && !pending) return null;
  return (
    <span
      className={clsx(
        "pen-stroke pointer-events-none absolute bottom-0 left-1/2 h-2 w-11 -translate-x-1/2 text-leaf sm:bottom-0.5 sm:w-[calc(100%-1rem)]",
        pending && "animate-pulse",
      )}
      aria-hidden="true"
    />
  );
}

/** One place of the main navigation; knows whether one is in it. On a phone the sign stands over the word. */
export function NavLink({ href, icon, children, also = [] }: NavLinkProps) {
  const path = usePathname();
  const here = [href, ...also].some((place) => path === place || path.startsWith(`${place}/`));
  return (
    <Link
      href={href}
      aria-current={here ? (path === href ? "page" : "true") : undefined}
      className={clsx(
        "relative flex min-h-12 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 rounded-page px-0.5 no-underline",
        "text-[clamp(0.6875rem,3.4vw,0.8125rem)] leading-tight whitespace-nowrap",
        "sm:min-h-10 sm:flex-none sm:flex-row sm:px-2 sm:text-sm md:px-3 md:text-base",
        here ? "font-semibold text-ink" : "text-soft hover:text-ink",
      )}
    >
      <span className="sm:hidden">{icon}</span>
      {children}
      <Stroke here={here} />
    </Link>
  );
}
