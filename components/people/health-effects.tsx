import { Check, Minus } from "lucide-react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { conflictsAmong } from "#lib/domain/guidance/conflicts.ts";
import type { Guard } from "#lib/domain/guidance/guard.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import { effectsOf } from "./guard-effects.ts";

interface HealthEffectsProps {
  /** Everything that applies: declared, or by age, stage and diet. */
  readonly guards: readonly Guard[];
  readonly targets: DailyTargets;
  /** Only what changes; the explanations are folded away. */
  readonly brief?: boolean;
}

const TONE = { stop: "stop", caution: "watch", info: "info" } as const;

/** What Replenish now does and does not do because of who this person is. */
export function HealthEffects({ guards, targets, brief = false }: HealthEffectsProps) {
  const { does, doesNot } = effectsOf(guards, targets);
  const messages = (
    <ul className="space-y-3">
      {targets.messages.map(({ source, text, severity }) => (
        <li key={source}>
          <Notice tone={TONE[severity]} title={source}>
            <p>{text}</p>
          </Notice>
        </li>
      ))}
    </ul>
  );
  const changes = does.length > 0 || doesNot.length > 0;
  return (
    <div className="space-y-6">
      {conflictsAmong(guards).map((text) => (
        <Notice key={text} tone="stop" title="Ask your clinician first">
          <p>{text}</p>
        </Notice>
      ))}
      {changes && (
        <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
          <Effects title="Replenish will" items={does} Mark={Check} />
          <Effects title="It will not" items={doesNot} Mark={Minus} />
        </div>
      )}
      {brief ? <Disclosure summary="Why, one by one">{messages}</Disclosure> : messages}
    </div>
  );
}

function Effects({
  title,
  items,
  Mark,
}: {
  readonly title: string;
  readonly items: readonly string[];
  readonly Mark: typeof Check;
}) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="ruled mt-2">
        {items.map((text) => (
          <li key={text} className="flex gap-2.5 py-2">
            <Mark className="mt-1 size-4.5 shrink-0 text-leaf" aria-hidden="true" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
