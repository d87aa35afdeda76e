import type { Concern } from "#lib/domain/guidance/guards-on-nutrient.ts";
import { Cited } from "./cited.tsx";

/** Conditions, medicines and stages of life that change what is planned or said about a nutrient. */
export function ConcernList({ concerns }: { readonly concerns: readonly Concern[] }) {
  return (
    <ul className="ruled border-y border-rule">
      {concerns.map(({ guard, effect }) => (
        <li key={guard.id} className="py-3">
          <h3 className="text-base font-semibold">{guard.label}</h3>
          {effect && <p className="text-sm">In a plan: {effect}.</p>}
          <p className="measure text-sm text-soft">{guard.message}</p>
          <Cited ids={guard.sources} />
        </li>
      ))}
    </ul>
  );
}
