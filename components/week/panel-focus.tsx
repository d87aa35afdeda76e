"use client";
import { useEffect } from "react";

/** Brings a panel that has just opened into view and puts the focus on its title. */
export function PanelFocus({ target }: { readonly target: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when another panel opens in the same place.
  useEffect(() => {
    const title = document.getElementById("panel-title");
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    document
      .getElementById("panel")
      ?.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
    title?.focus({ preventScroll: true });
  }, [target]);
  return null;
}
