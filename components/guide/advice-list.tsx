import type { Advice } from "#lib/domain/guidance/put-right.ts";
import { Cited } from "./cited.tsx";

/** Pieces of advice under their own headings, each with what it rests on. */
export function AdviceList({ list }: { readonly list: readonly Advice[] }) {
  return (
    <div className="measure space-y-5">
      {list.map(({ title, text, sources }) => (
        <div key={title}>
          <h3>{title}</h3>
          {text.map((paragraph) => (
            <p key={paragraph} className="mt-1.5">
              {paragraph}
            </p>
          ))}
          <Cited ids={sources} />
        </div>
      ))}
    </div>
  );
}
