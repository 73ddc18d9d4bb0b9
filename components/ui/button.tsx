import type { ComponentProps } from "react";

/** `next` wears the signal colour: the one next step of a page, so at most once on it. */
export type ButtonVariant = "primary" | "quiet" | "danger" | "next";

const LOOK: Readonly<Record<ButtonVariant, string>> = {
  primary: "button button-primary",
  quiet: "button button-quiet",
  danger: "button button-danger",
  next: "button signpost",
};

export function buttonLook(variant: ButtonVariant): string {
  return LOOK[variant];
}

type Look = Readonly<{ variant?: ButtonVariant }>;

export function Button({
  variant = "primary",
  type = "button",
  ...button
}: Look & Omit<ComponentProps<"button">, "className" | "style">) {
  return <button {...button} type={type} className={buttonLook(variant)} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  variant = "primary",
  ...link
}: Look & Omit<ComponentProps<"a">, "className" | "style">) {
  return <a {...link} className={buttonLook(variant)} />;
}
