import { RadioCards } from "#components/ui/choice.tsx";

interface SoreChoiceProps {
  readonly name: string;
  /** The question, which the page's heading shows. */
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** One answer of a few. */
export function SoreChoice({ name, legend, options }: SoreChoiceProps) {
  return (
    <RadioCards
      legend={<span className="sr-only">{legend}</span>}
      name={name}
      options={options.map(({ id, label }) => ({ value: id, label }))}
    />
  );
}
