import type { ReactNode } from "react";
import { useId } from "react";

/** One part of the page: its heading is its accessible name. */
export function PortfolioSection({
  title,
  lead,
  children,
}: Readonly<{ title: string; lead?: string; children: ReactNode }>) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-14 print:mt-[14pt]">
      <h2 id={id} className="border-b border-ink pb-2 text-3xl">
        {title}
      </h2>
      {lead === undefined ? null : (
        <p className="pt-3 font-sans text-sm text-ink-soft print:pt-[4pt]">{lead}</p>
      )}
      {children}
    </section>
  );
}

/** One thing of a part: what it is beside, in the margin, and the thing itself. */
export function PortfolioEntry({
  margin,
  children,
}: Readonly<{ margin: ReactNode; children: ReactNode }>) {
  return (
    <div className="portfolio-entry grid gap-x-10 gap-y-2 border-b border-line py-7 last:border-b-0 sm:grid-cols-[10rem_minmax(0,1fr)] print:py-[8pt]">
      <div className="font-sans text-sm text-ink-soft sm:pt-1.5">{margin}</div>
      <div className="flex min-w-0 flex-col gap-2.5">{children}</div>
    </div>
  );
}
