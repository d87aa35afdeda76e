"use client";
import { Printer } from "lucide-react";
import { Button } from "./button.tsx";

/** Opens the browser's own print window. */
export function PrintButton() {
  return (
    <Button size="small" onClick={() => window.print()}>
      <Printer className="size-4" aria-hidden="true" /> Print
    </Button>
  );
}
