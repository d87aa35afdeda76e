/** A pen circling: something is under way. Says nothing to screen readers; its owner does. */
export function Spinner() {
  return (
    <svg viewBox="0 0 20 20" className="size-4 animate-spin" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.3" />
      <path
        d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
