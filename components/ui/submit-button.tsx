"use client";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button.tsx";

/** The submit button of a form with an action: it waits, visibly, while the action runs. */
export function SubmitButton({ variant = "primary", ...rest }: Omit<ButtonProps, "pending" | "type">) {
  const { pending } = useFormStatus();
  return <Button {...rest} type="submit" variant={variant} pending={pending} />;
}
