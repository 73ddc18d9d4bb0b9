"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * The milestones of a phase: in sight, or, where all of them were done before the page came, folded behind what sums them up.
 * Ticking the last one folds nothing away.
 */
export function PhaseFold({
  isFinished,
  summary,
  children,
}: Readonly<{ isFinished: boolean; summary: string; children: ReactNode }>) {
  const [isFolded] = useState(isFinished);
  return isFolded ? <Folded summary={summary}>{children}</Folded> : children;
}

function Folded({ summary, children }: Readonly<{ summary: string; children: ReactNode }>) {
  const fold = useRef<HTMLDetailsElement>(null);

  // External system: the address, whose fragment may name the phase or a milestone in it. Not every browser opens it by itself.
  useEffect(() => {
    function open(): void {
      const named = document.getElementById(location.hash.slice(1));
      const phase = fold.current?.closest("section");
      if (!fold.current || !named || !phase?.contains(named)) return;
      fold.current.open = true;
      named.scrollIntoView();
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);

  return (
    <details ref={fold} className="fold phase-fold">
      <summary className="w-fit py-1 font-sans text-link">{summary}</summary>
      {children}
    </details>
  );
}
