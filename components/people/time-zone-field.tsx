"use client";
import { useSyncExternalStore } from "react";
import { Combobox, type ComboboxOption } from "#components/ui/combobox.tsx";
import { zoneText } from "./about-values.ts";

const MOST_SHOWN = 12;

const never = () => () => {};
const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const offsetOf = (zone: string): string =>
  new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts()
    .find((part) => part.type === "timeZoneName")?.value ?? "";

/** Zones with every typed word in their name, those whose city begins with it first. */
async function suggestZones(text: string): Promise<readonly ComboboxOption[]> {
  const words = text
    .toLowerCase()
    .split(/[\s/_]+/)
    .filter(Boolean);
  const found = ["UTC", ...Intl.supportedValuesOf("timeZone")].filter((zone) => {
    const name = zone.toLowerCase();
    return words.every((word) => name.includes(word));
  });
  const city = (zone: string) => (zone.toLowerCase().split("/").at(-1) ?? "").startsWith(words[0] ?? "");
  return found
    .toSorted((a, b) => Number(city(b)) - Number(city(a)))
    .slice(0, MOST_SHOWN)
    .map((zone) => ({ id: zone, label: zoneText(zone), detail: offsetOf(zone) }));
}

const nothing = () => {};

interface TimeZoneFieldProps {
  /** As stored or typed; empty for the browser's own. */
  readonly value: string;
  readonly error?: readonly string[] | undefined;
}

/** Where the person's days begin. Preselected from the browser; without script a plain box. */
export function TimeZoneField({ value, error }: TimeZoneFieldProps) {
  const here = useSyncExternalStore(never, browserZone, () => "");
  const shown = value || zoneText(here);
  return (
    <div data-field="timeZone">
      <Combobox
        key={shown}
        label="Time zone"
        hint="Decides when your day begins. Type a city near you, as in Europe/Lisbon or America/New York."
        name="timeZone"
        defaultText={shown}
        error={error}
        suggest={suggestZones}
        onChoose={nothing}
        emptyText={(text) => `No zone is named after “${text}”. Try the nearest large city.`}
        className="max-w-md"
      />
    </div>
  );
}
