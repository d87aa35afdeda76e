import { Link } from "#components/ui/link.tsx";

/** A sprig with a drop below it. */
export function Sprig({ className = "size-7" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" aria-hidden="true" focusable="false">
      <path
        d="M15.5 28.5c.4-6.5.2-11.5 1.5-17"
        className="stroke-leaf"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path
        d="M16.4 14.5c-5.3 1.7-9.3-.4-11.1-5.7 5.7-1.3 9.8.5 11.1 5.7Z"
        className="fill-leaf-wash stroke-leaf"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M17 11.7c.2-4.7 3.2-7.7 8.7-8.2.3 5.5-2.7 8.7-8.7 8.2Z"
        className="fill-leaf-wash stroke-leaf"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M23.8 18.3c2 2.7 3 4.3 3 5.8a3 3 0 0 1-6 0c0-1.5 1-3.1 3-5.8Z"
        className="fill-water-wash stroke-water"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function WordMark() {
  return (
    <Link href="/" className="inline-flex items-center gap-1.5 rounded-page py-1 text-ink no-underline">
      <Sprig />
      <span className="font-display text-2xl leading-none font-semibold tracking-tight">Replenish</span>
    </Link>
  );
}
