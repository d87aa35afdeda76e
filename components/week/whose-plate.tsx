import { Link } from "#components/ui/link.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { weekPath } from "./words.ts";

interface WhosePlateProps {
  readonly start: IsoDate;
  readonly companions: readonly { readonly id: string; readonly name: string }[];
  /** Whose plate is looked at; null for the person's own. */
  readonly eater: string | null;
}

const TAB =
  "block rounded-page border border-rule px-3 py-1.5 text-sm hover:border-leaf aria-[current=page]:border-leaf aria-[current=page]:bg-leaf-wash aria-[current=page]:font-semibold";

/** Everybody who eats from this week. Nothing for who eats alone. */
export function WhosePlate({ start, companions, eater }: WhosePlateProps) {
  if (companions.length === 0) return null;
  return (
    <nav aria-label="Whose plate" className="no-print mb-5">
      <ul className="flex flex-wrap gap-2">
        <li>
          <Link href={weekPath(start)} className={TAB} aria-current={eater === null ? "page" : undefined}>
            You
          </Link>
        </li>
        {companions.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={weekPath(start, { eater: id })}
              className={TAB}
              aria-current={eater === id ? "page" : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
