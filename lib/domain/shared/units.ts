// Pure. Branded units: a plain number cannot stand where grams, milligrams or kilocalories are meant.

declare const unit: unique symbol;
type Branded<Unit extends string> = number & { readonly [unit]: Unit };

export type Grams = Branded<"g">;
export type Kilograms = Branded<"kg">;
export type Milligrams = Branded<"mg">;
export type Micrograms = Branded<"µg">;
export type Kcal = Branded<"kcal">;
export type Centimetres = Branded<"cm">;
export type Litres = Branded<"L">;
export type Minutes = Branded<"min">;

export const grams = (n: number) => n as Grams;
export const kilograms = (n: number) => n as Kilograms;
export const milligrams = (n: number) => n as Milligrams;
export const micrograms = (n: number) => n as Micrograms;
export const kcal = (n: number) => n as Kcal;
export const centimetres = (n: number) => n as Centimetres;
export const litres = (n: number) => n as Litres;
export const minutes = (n: number) => n as Minutes;
