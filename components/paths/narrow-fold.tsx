import type { ReactNode } from "react";

/** Folded behind its summary on a phone, open where there is room. Works without script. */
export function NarrowFold({
  summary,
  children,
}: Readonly<{ summary: string; children: ReactNode }>) {
  return (
    <details className="fold narrow-fold font-sans">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
