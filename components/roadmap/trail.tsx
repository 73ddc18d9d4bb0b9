import type { ReactNode } from "react";

/** An outline with the trail as its spine, before anyone walks it. */
export function Trail({ children }: Readonly<{ children: ReactNode }>) {
  return <ol className="trail">{children}</ol>;
}

/** One stop of it: its mark covers the trail. */
export function TrailStop({ mark, children }: Readonly<{ mark: ReactNode; children: ReactNode }>) {
  return (
    <li>
      <span className="trail-mark">{mark}</span>
      {children}
    </li>
  );
}
