"use client";
import { Undo2, X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from "react-aria-components/Toast";

import { buttonStyle } from "./button-style.ts";

interface ToastMessage {
  readonly text: string;
  /** Takes the thing back. */
  readonly undo?: () => void;
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });
/** Long enough to read a sentence, find the button, and for those who need more (WCAG 2.2.1) it stays while hovered or focused. */
const STAYS_MS = 10_000;

/** Says what was done, with a way back. Read out politely. */
export const showToast = (message: ToastMessage): void => {
  queue.add(message, { timeout: STAYS_MS });
};

/** Where toasts appear; once, in the root layout. */
export function ToastRegion() {
  return (
    <AriaToastRegion
      queue={queue}
      aria-label="Messages"
      className="no-print fixed inset-x-4 bottom-20 z-50 flex flex-col-reverse items-center gap-2 outline-none sm:bottom-6"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className="flex w-full max-w-md items-center gap-3 rounded-page border border-rule bg-ink px-4 py-2 text-paper shadow-lift"
        >
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <AriaButton
              className={buttonStyle("quiet", "small")}
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              <Undo2 className="size-4" aria-hidden="true" />
              Undo
            </AriaButton>
          )}
          <AriaButton slot="close" aria-label="Dismiss" className="grid size-8 shrink-0 place-items-center">
            <X className="size-4" aria-hidden="true" />
          </AriaButton>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
