"use client";
import { useActionState } from "react";
import { type FormState, formAnswers } from "#components/people/form-answers.ts";
import { Checkbox } from "#components/ui/choice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { Housemate } from "#lib/use-cases/table-ports.ts";
import { PresenceFields } from "./presence-fields.tsx";

interface HousemateFormProps {
  readonly mate: Housemate;
  readonly occasions: readonly Occasion[];
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
}

/** A member of the household: at the table or not, and at which meals. */
export function HousemateForm({ mate, occasions, action }: HousemateFormProps) {
  const [state, send] = useActionState(action, null);
  const answers = formAnswers(state, {
    seated: mate.presence ? "on" : "",
    ...Object.fromEntries(occasions.map((each) => [`at-${each}`, mate.presence?.[each] ?? "together"])),
  });
  return (
    <form action={send} className="group/mate space-y-4 py-5" aria-label={mate.name} noValidate>
      <input type="hidden" name="member" value={mate.id} />
      <Checkbox
        name="seated"
        label={<span className="font-semibold">{mate.name} eats with me</span>}
        defaultChecked={answers.text("seated") !== ""}
      />
      <div className="hidden group-has-[input[name=seated]:checked]/mate:block">
        <PresenceFields
          occasions={occasions}
          value={(occasion) => answers.text(`at-${occasion}`)}
          error={answers.error}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="quiet" pendingLabel="Saving…">
          Save
        </SubmitButton>
        <p role="status" className="text-sm text-soft">
          {state?.ok && "Saved. Weeks you plan from now on follow it."}
        </p>
      </div>
      {state?.ok === false && (
        <p role="alert" className="text-sm text-stop">
          {state.formError ?? Object.values(state.fieldErrors).flat().join(" ")}
        </p>
      )}
    </form>
  );
}
