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
export type Millilitres = Branded<"mL">;
export type LitresPerHour = Branded<"L/h">;
export type Minutes = Branded<"min">;
export type Hours = Branded<"h">;
export type Celsius = Branded<"°C">;
export type Fahrenheit = Branded<"°F">;
/** Relative humidity, 0 to 100. */
export type Humidity = Branded<"%RH">;
/** Multiples of resting energy use; 1 MET is 1.163 W/kg, about 1 kcal/kg/h. */
export type Met = Branded<"MET">;
/** Of 0 to 100. */
export type Percent = Branded<"%">;

export const grams = (n: number) => n as Grams;
export const kilograms = (n: number) => n as Kilograms;
export const milligrams = (n: number) => n as Milligrams;
export const micrograms = (n: number) => n as Micrograms;
export const kcal = (n: number) => n as Kcal;
export const centimetres = (n: number) => n as Centimetres;
export const litres = (n: number) => n as Litres;
export const minutes = (n: number) => n as Minutes;
export const millilitres = (n: number) => n as Millilitres;
export const litresPerHour = (n: number) => n as LitresPerHour;
export const hours = (n: number) => n as Hours;
export const celsius = (n: number) => n as Celsius;
export const fahrenheit = (n: number) => n as Fahrenheit;
export const humidity = (n: number) => n as Humidity;
export const met = (n: number) => n as Met;
export const percent = (n: number) => n as Percent;

/** From the least to the most, both included. */
export interface Range<Unit extends number> {
  readonly low: Unit;
  readonly high: Unit;
}
