import type { ReactNode } from "react";

/** A page for when there is no page: what happened, and the ways on from here. */
export function MessagePage({
  title,
  children,
  ways,
}: Readonly<{ title: string; children: ReactNode; ways: ReactNode }>) {
  return (
    <div className="flex max-w-2xl flex-col gap-5 py-10 sm:py-16">
      <svg viewBox="0 0 160 40" aria-hidden="true" className="mb-2 h-10 w-40 text-trail">
        <path
          d="M2 32C28 34 34 12 60 14S92 30 108 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
        <path
          d="M112 22C126 16 140 20 158 8"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="2 7"
          strokeLinecap="round"
        />
        <path d="M60 4 70 14 60 24 50 14Z" className="fill-paper stroke-trail" strokeWidth="2" />
      </svg>
      <h1 className="text-4xl">{title}</h1>
      <div className="flex max-w-prose flex-col gap-3 text-lg text-ink-soft">{children}</div>
      <div className="mt-2 flex flex-wrap gap-4">{ways}</div>
    </div>
  );
}
