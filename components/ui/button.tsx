import Link from "next/link";
import type { ComponentProps } from "react";

/** `next` wears the signal colour: the one next step of a page, so at most once on it. */
export type ButtonVariant = "primary" | "quiet" | "danger" | "next";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 text-center font-sans text-base font-semibold leading-tight no-underline transition-colors duration-(--duration-quick) aria-busy:cursor-progress";

const LOOK: Readonly<Record<ButtonVariant, string>> = {
  primary:
    "rounded-sm border border-ink bg-ink px-5 py-2 text-paper hover:bg-ink-soft aria-busy:border-dashed aria-busy:bg-ink-soft",
  quiet:
    "rounded-sm border border-edge bg-transparent px-5 py-2 text-ink hover:border-ink hover:bg-sheet aria-busy:border-dashed aria-busy:border-ink",
  danger:
    "rounded-sm border border-danger bg-transparent px-5 py-2 text-danger hover:bg-danger-wash aria-busy:border-dashed",
  next: "signpost py-3 pr-9 pl-6 text-lg text-on-signal",
};

export function buttonLook(variant: ButtonVariant): string {
  return `${BASE} ${LOOK[variant]}`;
}

type Look = Readonly<{ variant?: ButtonVariant }>;

export function Button({
  variant = "primary",
  type = "button",
  ...button
}: Look & Omit<ComponentProps<"button">, "className" | "style">) {
  return <button {...button} type={type} className={buttonLook(variant)} />;
}

/** A link that looks like a button. It prefetches nothing unless asked. */
export function ButtonLink({
  variant = "primary",
  prefetch = false,
  ...link
}: Look & Omit<ComponentProps<typeof Link>, "className" | "style">) {
  return <Link {...link} prefetch={prefetch} className={buttonLook(variant)} />;
}
