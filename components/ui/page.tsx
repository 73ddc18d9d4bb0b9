import type { ReactNode } from "react";

/** The page's only h1, with what the page is for. */
export function PageHeader({ title, lead }: Readonly<{ title: ReactNode; lead?: ReactNode }>) {
  return (
    <header className="mb-10 flex max-w-3xl flex-col gap-4 sm:mb-12">
      <h1 className="text-4xl sm:text-5xl">{title}</h1>
      {lead ? (
        <div className="max-w-prose text-lg text-pretty text-ink-soft sm:text-balance sm:*:text-balance">
          {lead}
        </div>
      ) : null}
    </header>
  );
}
