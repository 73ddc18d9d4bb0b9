import type { ReactNode } from "react";

/** An outline with the trail as its spine, before anyone walks it. */
export function Trail({ children }: Readonly<{ children: ReactNode }>) {
  return <ol className="trail">{children}</ol>;
}

/** One stop of it: its mark covers the trail. */
export function TrailStop({
  id,
  mark,
  children,
}: Readonly<{ id?: string; mark: ReactNode; children: ReactNode }>) {
  return (
    <li id={id} className="trail-stop">
      <span className="trail-mark">{mark}</span>
      {children}
    </li>
  );
}
