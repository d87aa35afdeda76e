import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { ListItem } from "#lib/domain/shopping/list.ts";

interface SetAsideProps {
  readonly title: string;
  readonly note?: string;
  readonly items: readonly ListItem[];
  readonly label: string;
  /** Null for somebody who only looks. */
  readonly onPress: ((item: ListItem) => void) | null;
}

/** Lines that are not to be bought, folded away, each with the way back. */
export function SetAside({ title, note, items, label, onPress }: SetAsideProps) {
  if (items.length === 0) return null;
  return (
    <Disclosure summary={title} className="no-print border-t border-rule pt-3 mt-6">
      {note && <p className="text-sm text-soft">{note}</p>}
      <ul className="ruled">
        {items.map((item) => (
          <li key={item.id} className="flex min-h-12 items-center justify-between gap-4 py-1">
            <span>{item.name}</span>
            {onPress && (
              <Button size="small" aria-label={`${label}: ${item.name}`} onClick={() => onPress(item)}>
                {label}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
