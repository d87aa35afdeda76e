"use client";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog as AriaDialog, DialogTrigger, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style.ts";

interface SheetProps {
  readonly title: ReactNode;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** For a question that must be answered: focus stays and a press outside does not dismiss it. */
  readonly role?: "dialog" | "alertdialog";
}

function Sheet({
  title,
  children,
  role = "dialog",
  ...state
}: SheetProps & {
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <ModalOverlay
      {...state}
      isDismissable={role === "dialog"}
      className="fixed inset-0 z-40 flex items-end justify-center bg-[rgb(12_26_19/0.55)] sm:items-center sm:p-6"
    >
      <Modal className="max-h-[90dvh] w-full max-w-xl overflow-y-auto rounded-t-xl bg-sheet text-ink shadow-lift sm:rounded-xl">
        <AriaDialog role={role} className="p-5 outline-none sm:p-7">
          {({ close }) => (
            <>
              <div className="flex items-start justify-between gap-4">
                <Heading slot="title" className="text-2xl">
                  {title}
                </Heading>
                <AriaButton
                  aria-label="Close"
                  onPress={close}
                  className="-mt-1 -mr-2 grid size-10 shrink-0 place-items-center rounded-page text-soft hover:text-ink"
                >
                  <X className="size-5" aria-hidden="true" />
                </AriaButton>
              </div>
              <div className="mt-4 space-y-4">
                {typeof children === "function" ? children(close) : children}
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A dialog opened and closed by its owner. */
export function Dialog({
  open,
  onOpenChange,
  ...sheet
}: SheetProps & { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }) {
  return <Sheet {...sheet} isOpen={open} onOpenChange={onOpenChange} />;
}

/** A button and the dialog it opens. Focus goes in, stays in, and comes back. */
export function DialogButton({
  label,
  variant = "quiet",
  size = "normal",
  className,
  ...sheet
}: SheetProps & {
  readonly label: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly className?: string;
}) {
  return (
    <DialogTrigger>
      <AriaButton className={buttonStyle(variant, size, className)}>{label}</AriaButton>
      <Sheet {...sheet} />
    </DialogTrigger>
  );
}
