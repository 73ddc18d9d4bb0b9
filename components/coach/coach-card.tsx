import type { ReactNode } from "react";

const EDGE = "flex max-w-2xl flex-col items-start gap-3 border-l-2 pl-5 print:hidden";

/** The one frame of whatever the coach says: a line of the trail, a heading, the plain fact, and what follows from it. */
export function CoachCard({
  id,
  title,
  fact,
  children,
}: Readonly<{
  /** Of the heading, which is the card's name. */
  id: string;
  title: ReactNode;
  fact?: ReactNode;
  children?: ReactNode;
}>) {
  return (
    <section aria-labelledby={id} className={`${EDGE} border-trail`}>
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {fact === undefined ? null : (
        <p className="max-w-prose text-base leading-normal sm:text-lg sm:leading-snug">{fact}</p>
      )}
      {children}
    </section>
  );
}

/** What was just done about a word of the coach: the same frame, dashed, and nothing to decide. */
export function CoachAside({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <div className={`${EDGE} border-dashed border-edge font-sans`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{children}</div>
    </div>
  );
}

/** What can be done about it, the suggestion first. */
export function CoachActions({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-3">{children}</div>;
}

/** What the learner once wrote, in their own words. */
export function CoachQuote({ children }: Readonly<{ children: string }>) {
  return (
    <figure>
      <figcaption className="font-sans text-sm text-ink-soft">You wrote:</figcaption>{" "}
      <blockquote className="mt-1 text-lg wrap-anywhere whitespace-pre-line">
        “{children}”
      </blockquote>
    </figure>
  );
}
