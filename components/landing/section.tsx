"use client";

import type { ReactNode } from "react";

/** A stretch of the landing page: its heading in the margin, the rest beside it. */
export function LandingSection({
  title,
  lead,
  children,
}: Readonly<{
  title: string;
  /** Under the heading: what is seen beside it. */
  lead?: ReactNode;
  children: ReactNode;
}>) {
  return (
    <section className="grid gap-x-12 gap-y-6 border-t border-ink py-12 sm:py-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <div className="flex flex-col gap-4">
        <h2 className="text-3xl">{title}</h2>
        {lead ? <div className="max-w-prose text-ink-soft">{lead}</div> : null}
      </div>
      <div className="flex flex-col gap-5">{children}</div>
    </section>
  );
}
