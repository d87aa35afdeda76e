import clsx from "clsx";
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type NoticeTone = "info" | "good" | "watch" | "stop";

const TONES = {
  info: { Icon: Info, said: "Note", look: "border-water bg-water-wash", ink: "text-water" },
  good: { Icon: CircleCheck, said: "Good", look: "border-leaf bg-leaf-wash", ink: "text-leaf" },
  watch: { Icon: TriangleAlert, said: "Caution", look: "border-watch bg-watch-wash", ink: "text-watch" },
  stop: { Icon: OctagonAlert, said: "Warning", look: "border-stop bg-stop-wash", ink: "text-stop" },
} as const;

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Read out as soon as it appears: politely, or at once for what must not be missed. */
  readonly live?: "polite" | "assertive";
  /** Buttons or links that answer the notice. */
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly className?: string;
}

/** Something to know, with its shape and word as well as its colour. */
export function Notice({ tone = "info", title, children, live, actions, id, className }: NoticeProps) {
  const { Icon, said, look, ink } = TONES[tone];
  return (
    <div
      id={id}
      role={live === "assertive" ? "alert" : live === "polite" ? "status" : undefined}
      className={clsx("flex gap-3 rounded-page border-l-4 px-4 py-3", look, className)}
    >
      <Icon className={clsx("mt-0.5 size-5 shrink-0", ink)} aria-hidden="true" />
      <div className="min-w-0 space-y-1">
        <VisuallyHidden>{said}: </VisuallyHidden>
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="space-y-2 text-sm">{children}</div>}
        {actions && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
    </div>
  );
}
