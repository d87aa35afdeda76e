"use client";
import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { Combobox } from "#components/ui/combobox.tsx";
import { suggestFoods } from "./suggest-foods.ts";

interface FoodSearchProps {
  readonly hideLabel?: boolean;
  /** What was searched for. */
  readonly query?: string;
}

/** The way to any food: choose from the list to go straight there, or send the form for the whole list. */
export function FoodSearch({ hideLabel = false, query = "" }: FoodSearchProps) {
  const router = useRouter();
  return (
    <search>
      <form action="/foods" method="get" className="flex items-end gap-2">
        <Combobox
          label="Find a food"
          hideLabel={hideLabel}
          name="q"
          defaultText={query}
          placeholder="spinach, salmon, oats"
          suggest={suggestFoods}
          onChoose={(food) => router.push(`/foods/${food.id}`)}
          submitOnEnter
          emptyText={(text) => `No food is called anything like “${text}”.`}
          className="min-w-0 flex-1"
        />
        <Button type="submit" variant="primary">
          Search
        </Button>
      </form>
    </search>
  );
}
