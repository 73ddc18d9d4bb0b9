"use client";

import { type ReactNode, useId } from "react";

/** The frame of a group: its heading in the margin, what belongs to it beside it. */
export function GroupFrame({
  id,
  title,
  children,
}: Readonly<{ id: string; title?: string; children: ReactNode }>) {
  return (
    <div
      id={id}
      className="grid gap-x-12 border-t border-line pt-8 pb-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,3fr)] lg:pt-10"
    >
      <h2 className="text-2xl">{title}</h2>
      <div className="min-w-0 divide-y divide-line max-lg:mt-2">{children}</div>
    </div>
  );
}

/** One setting. Its heading is its accessible name. */
export function Setting({
  title,
  id,
  children,
}: Readonly<{ title: string; id?: string; children: ReactNode }>) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className="flex scroll-mt-6 flex-col gap-4 py-7 lg:first:pt-1"
    >
      <h3 id={headingId} className="text-xl">
        {title}
      </h3>
      {children}
    </section>
  );
}
