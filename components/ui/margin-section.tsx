import type { ReactNode } from "react";

/** One thing that the record says: its heading, and name, in the margin, the rest beside it. */
export function MarginSection({
  id,
  title,
  children,
}: Readonly<{ id: string; title: string; children: ReactNode }>) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-4 border-t border-line py-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,3fr)] lg:py-10"
    >
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </section>
  );
}
