"use client";

import { type ReactNode, useId } from "react";

/** A named region of a page: its heading is its accessible name. */
export function Panel({
  title,
  id,
  children,
}: Readonly<{ title: string; id?: string; children: ReactNode }>) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className="border-t border-line py-8">
      <h2 id={headingId} className="mb-4 text-2xl">
        {title}
      </h2>
      <div className="flex flex-col gap-4">{children}</div>
    </section>
  );
}
