// What a part of the bench hands back: lines for the results' file, and every promise that was not kept.
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  /** Empty when every figure keeps what is promised. */
  readonly misses: readonly string[];
}

export const number = (value: number, digits = 1): string =>
  value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
export const share = (value: number, digits = 1): string => `${number(value * 100, digits)} %`;
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => [
  row(head),
  row(head.map(() => "---")),
  ...rows.map(row),
];
export const seconds = async <T>(work: () => T | Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  const result = await work();
  return [result, (performance.now() - began) / 1000];
};
