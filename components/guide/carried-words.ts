/**
 * What was typed on one page, for the next one. Kept in the page's memory alone: not in the address, where logs, the
 * history and whoever looks over one's shoulder would find it, and not in the browser's storage.
 */
let carried: string | null = null;

export const carryWords = (text: string): void => {
  carried = text;
};

/** Gives the words out once. */
export function takeWords(): string | null {
  const text = carried;
  carried = null;
  return text;
}
