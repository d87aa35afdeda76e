import type { Metadata } from "next";
import { FoodSearch } from "#components/foods/food-search.tsx";
import { EmptyState } from "#components/layout/empty-state.tsx";
import { LinkButton } from "#components/ui/button.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <div className="pt-8">
      <EmptyState
        level={1}
        title="There is nothing at this address"
        actions={
          <>
            <LinkButton href="/" variant="primary">
              To the start
            </LinkButton>
            <LinkButton href="/nutrients">Nutrients</LinkButton>
          </>
        }
      >
        <p>The page may have moved, or the address has a slip in it. If you were after a food, look it up:</p>
      </EmptyState>
      <div className="measure">
        <FoodSearch hideLabel />
      </div>
    </div>
  );
}
