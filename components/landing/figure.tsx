import type { ReactNode } from "react";

/** A piece of the product itself, framed as a plate in a book. */
export function Figure({ caption, children }: Readonly<{ caption: string; children: ReactNode }>) {
  return (
    <figure className="flex flex-col gap-3">
      <div className="flex flex-col gap-8 border border-line bg-sheet p-5 sm:p-8">{children}</div>
      <figcaption className="max-w-prose font-sans text-sm text-ink-soft">{caption}</figcaption>
    </figure>
  );
}
