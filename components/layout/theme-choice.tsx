"use client";
import { useState } from "react";
import { THEME_COOKIE, THEMES, type Theme } from "./theme.ts";

const WORDS: Readonly<Record<Theme, string>> = { auto: "As device", light: "Light", dark: "Dark" };
const YEAR_S = 31_536_000;

export function ThemeChoice({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const choose = (next: Theme) => {
    setTheme(next);
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser this serves.
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${YEAR_S}; samesite=lax`;
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <legend className="sr-only">Colours</legend>
      {THEMES.map((option) => (
        <label key={option} className="flex min-h-6 items-center gap-1.5">
          <input
            type="radio"
            name="theme"
            value={option}
            checked={theme === option}
            onChange={() => choose(option)}
          />
          {WORDS[option]}
        </label>
      ))}
    </fieldset>
  );
}
