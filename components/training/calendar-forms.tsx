"use client";
import { useTransition } from "react";
import {
  importCalendarAction,
  subscribeCalendarAction,
  unsubscribeCalendarAction,
} from "#app/(planner)/training/calendars/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { showToast } from "#components/ui/toast.tsx";
import { PlainForm } from "./plain-form.tsx";

const cameIn = (count: number) => (
  <Notice tone="good" live="polite" className="mb-6">
    {count === 1 ? "One session came in." : `${count} sessions came in.`}
  </Notice>
);

const ALL = "Everything in it is training";
const ALL_HINT = "Otherwise only entries whose title names a sport, such as Run, Swim or Gym.";

export function SubscribeForm() {
  return (
    <PlainForm action={subscribeCalendarAction} stored={{}} submit="Follow it" saved={cameIn}>
      {(answers) => (
        <div className="grid max-w-xl gap-4 pb-5">
          <Field
            label="Address of the calendar"
            name="address"
            inputMode="url"
            autoComplete="off"
            placeholder="https://…"
            defaultValue={answers.text("address")}
            error={answers.error("address")}
          />
          <Checkbox label={ALL} hint={ALL_HINT} name="takeAll" value="yes" />
        </div>
      )}
    </PlainForm>
  );
}

export function ImportFileForm() {
  return (
    <PlainForm action={importCalendarAction} stored={{}} submit="Take it in" saved={cameIn}>
      {(answers) => (
        <div className="grid max-w-xl gap-4 pb-5">
          <Field
            label="Calendar file"
            name="file"
            type="file"
            accept=".ics,text/calendar"
            error={answers.error("file")}
          />
          <Checkbox label={ALL} hint={ALL_HINT} name="takeAll" value="yes" />
        </div>
      )}
    </PlainForm>
  );
}

export function LeaveCalendar({ id, host }: { readonly id: string; readonly host: string }) {
  const [pending, start] = useTransition();
  return (
    <Button
      size="small"
      variant="danger"
      pending={pending}
      aria-label={`Leave the calendar at ${host}`}
      onClick={() =>
        start(async () => {
          const left = await unsubscribeCalendarAction(id);
          showToast({
            text: left.ok ? "Left, with its sessions." : "That didn't work. Load the page again.",
          });
        })
      }
    >
      Leave
    </Button>
  );
}
