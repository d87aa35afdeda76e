/** First thing on every page: past the navigation, to the content. */
export function SkipLink({ href = "#content" }: { readonly href?: string }) {
  return (
    <a
      href={href}
      className="no-print fixed top-2 left-2 z-50 -translate-y-20 rounded-page bg-leaf px-4 py-2 font-semibold text-on-leaf focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
