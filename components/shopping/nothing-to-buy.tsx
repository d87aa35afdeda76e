import { EmptyState } from "#components/layout/empty-state.tsx";
import { LinkButton } from "#components/ui/button.tsx";

/** A list without a line to buy. */
export function NothingToBuy({ home }: { readonly home: number }) {
  if (home > 0) return <p className="py-6 text-lg">Nothing to buy: everything this list needs is at home.</p>;
  return (
    <EmptyState title="Nothing on it yet" actions={<LinkButton href="/week">Go to your week</LinkButton>}>
      <p>Add what you need above, or put days of your week or a recipe on this list.</p>
    </EmptyState>
  );
}
