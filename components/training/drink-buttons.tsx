"use client";
import { GlassWater } from "lucide-react";
import { useState, useTransition } from "react";
import { deleteDrinkAction, logDrinkAction } from "#app/(planner)/training/diary/actions.ts";
import { type FoodSuggestion, suggestFoods } from "#components/foods/suggest-foods.ts";
import { Button } from "#components/ui/button.tsx";
import { Combobox } from "#components/ui/combobox.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";

interface DrinkButtonsProps {
  /** Own bottles and glasses, mL, each with its words. */
  readonly bottles: readonly { readonly volume: number; readonly text: string }[];
  /** Other drinks that are noted again and again. */
  readonly usual: readonly {
    readonly food: string;
    readonly name: string;
    readonly volume: number;
    readonly text: string;
  }[];
  readonly units: "metric" | "us";
}

const ML_PER_FL_OZ = 29.5735;

/** One press logs a bottle of water or a usual drink; others are looked up. Each can be taken back. */
export function DrinkButtons({ bottles, usual, units }: DrinkButtonsProps) {
  const [pending, start] = useTransition();
  const log = (volume: number, food: string | null, text: string) =>
    start(async () => {
      const result = await logDrinkAction({ volume, food });
      if (!result.ok) {
        const [first] = Object.values(result.fieldErrors).flat();
        showToast({ text: result.formError ?? first ?? "That could not be noted." });
        return;
      }
      showToast({
        text: `${text} noted.`,
        undo: () => {
          void deleteDrinkAction(result.value);
        },
      });
    });
  return (
    <div className="min-w-0 flex-1 space-y-3">
      <div className="flex flex-wrap gap-2">
        {bottles.map(({ volume, text }) => (
          <Button key={volume} pending={pending} onClick={() => log(volume, null, `${text} of water`)}>
            <GlassWater className="size-4.5 text-water" aria-hidden="true" /> {text}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {usual.map(({ food, name, volume, text }) => (
          <Button
            key={`${food} ${volume}`}
            size="small"
            pending={pending}
            onClick={() => log(volume, food, `${text} of ${name}`)}
          >
            {name}, {text}
          </Button>
        ))}
      </div>
      <Disclosure summary="Another drink or amount">
        <OtherDrink units={units} pending={pending} onLog={log} />
      </Disclosure>
    </div>
  );
}

function OtherDrink({
  units,
  pending,
  onLog,
}: {
  readonly units: "metric" | "us";
  readonly pending: boolean;
  readonly onLog: (volume: number, food: string | null, text: string) => void;
}) {
  const [drink, setDrink] = useState<FoodSuggestion | null>(null);
  const [amount, setAmount] = useState("");
  const typed = Number(amount.trim().replace(",", "."));
  return (
    <div className="grid max-w-md gap-3">
      <Combobox
        label="Drink"
        hint="Water unless you choose one, such as milk, orange juice or broth."
        placeholder="Water"
        suggest={suggestFoods}
        onChoose={setDrink}
      />
      <Field
        label="Amount"
        name="amount"
        inputMode="decimal"
        suffix={units === "us" ? "fl oz" : "mL"}
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <Button
        pending={pending}
        onClick={() =>
          onLog(
            Number.isFinite(typed) ? typed * (units === "us" ? ML_PER_FL_OZ : 1) : 0,
            drink?.id ?? null,
            `${amount} ${units === "us" ? "fl oz" : "mL"} of ${drink?.label ?? "water"}`,
          )
        }
      >
        Note it
      </Button>
    </div>
  );
}
