import type { ReactNode } from "react";

/** One choice: what it means, then its buttons. */
export function ChoiceRow({
  title,
  says,
  children,
}: Readonly<{ title: string; says: readonly string[]; children: ReactNode }>) {
  return (
    <li className="flex flex-col justify-between gap-3 py-4 lg:px-6 lg:first:pl-0 lg:last:pr-0">
      <div className="flex max-w-prose flex-col gap-1">
        <h3 className="text-xl">{title}</h3>
        {says.map((sentence) => (
          <p key={sentence} className="font-sans text-sm leading-snug text-ink-soft">
            {sentence}
          </p>
        ))}
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-3">{children}</div>
    </li>
  );
}
