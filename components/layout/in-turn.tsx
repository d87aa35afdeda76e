import type { ReactNode } from "react";

interface InTurnProps {
  /** From 0: the parts of a page are made in this order, whatever waits meanwhile between them. */
  readonly place: number;
  readonly children: ReactNode;
}

/** A part of a large page that is made in a turn of its own, so that nobody else's request waits for the whole of it. */
export async function InTurn({ place, children }: InTurnProps) {
  for (let turn = 0; turn <= place; turn++) await new Promise((resolve) => setImmediate(resolve));
  return children;
}
