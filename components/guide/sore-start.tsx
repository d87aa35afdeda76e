import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { What } from "#lib/domain/guidance/sore-path-table.ts";

interface SoreStartProps {
  readonly send: (form: FormData) => void;
  /** What was typed. */
  readonly text: string;
  /** The words are not known here. */
  readonly unknown: boolean;
  readonly whats: readonly What[];
}

/** Say it, or pick it. */
export function SoreStart({ send, text, unknown, whats }: SoreStartProps) {
  return (
    <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
      <div className="space-y-6">
        <form action={send} className="space-y-4">
          <Field
            key={text}
            label="In your own words"
            name="text"
            maxLength={300}
            defaultValue={text}
            hint="For example: my legs are sore after running. It is used for this answer only, and kept nowhere."
            autoComplete="off"
          />
          <SubmitButton>Go on</SubmitButton>
        </form>
        {unknown && (
          <Notice tone="info" live="polite" title="These words are not known here">
            <p>
              Pick what comes nearest from the list. If nothing does, or it is new, strong or worries you, ask
              a doctor rather than this page.
            </p>
          </Notice>
        )}
      </div>
      <section aria-labelledby="pick">
        <h2 id="pick" className="text-xl">
          Or pick it
        </h2>
        <form action={send}>
          <ul className="ruled mt-2">
            {whats.map(({ id, label }) => (
              <li key={id}>
                <button
                  type="submit"
                  name="what"
                  value={id}
                  className="block w-full py-2.5 text-left hover:text-leaf hover:underline"
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </form>
      </section>
    </div>
  );
}
