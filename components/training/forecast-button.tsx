"use client";
import { CloudSun } from "lucide-react";
import { useTransition } from "react";
import { takeForecastAction } from "#app/(planner)/training/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast.tsx";

/** Takes the weather forecast over into a session. */
export function ForecastButton({ id, on }: { readonly id: string; readonly on: string }) {
  const [pending, start] = useTransition();
  return (
    <Button
      size="small"
      pending={pending}
      onClick={() =>
        start(async () => {
          const taken = await takeForecastAction({ id, on });
          showToast({ text: taken.ok ? "The forecast is in." : (taken.formError ?? "That didn't work.") });
        })
      }
    >
      <CloudSun className="size-4" aria-hidden="true" /> Use the forecast
    </Button>
  );
}
