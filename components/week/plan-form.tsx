"use client";
import { useActionState } from "react";
import { planAction } from "#app/(planner)/week/actions.ts";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

interface PlanFormProps {
  readonly startDate: IsoDate;
  /** Ask for the first day (a new week), or plan this very one again. */
  readonly chooseDate?: boolean;
  readonly label: string;
  /** Days it has now, for planning it again. */
  readonly days?: number;
  readonly variant?: "primary" | "quiet";
}

export function PlanForm({
  startDate,
  chooseDate = false,
  label,
  days = 7,
  variant = "primary",
}: PlanFormProps) {
  const [state, action] = useActionState(planAction, null);
  const failed = state && !state.ok ? state : null;
  const sent = failed?.values.startDate;
  const sentDays = failed?.values.days;
  return (
    <form action={action} className="flex flex-wrap items-end gap-3">
      {chooseDate ? (
        <Field
          label="First day"
          name="startDate"
          type="date"
          required
          defaultValue={typeof sent === "string" ? sent : startDate}
          error={failed?.fieldErrors.startDate}
          className="w-48"
        />
      ) : (
        <input type="hidden" name="startDate" value={startDate} />
      )}
      <Field
        label="Days"
        name="days"
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        defaultValue={typeof sentDays === "string" ? sentDays : String(days)}
        error={failed?.fieldErrors.days}
        className="w-24"
      />
      <SubmitButton variant={variant}>{label}</SubmitButton>
      {failed?.formError && (
        <Notice tone="stop" live="assertive" className="basis-full">
          {failed.formError}
        </Notice>
      )}
    </form>
  );
}
