import type { ReactNode } from "react";
import type { WaymarkState } from "#lib/domain/progress/waymarks";

/** Milestones in their order, along the trail. */
export function Spine({ children }: Readonly<{ children: ReactNode }>) {
  return <ol className="spine">{children}</ol>;
}

/** One milestone and its own stretch of the trail. Without a state it is neither walked nor marked. */
export function SpineRow({
  id,
  state,
  isWalked,
  children,
}: Readonly<{ id: string; state?: WaymarkState; isWalked?: boolean; children: ReactNode }>) {
  return (
    <li id={id} className="waymark-row" data-state={state} data-walked={isWalked || undefined}>
      {children}
    </li>
  );
}

/** Says which milestone is the next one: the only mark on the spine in the color of the next step. */
export function NextFlag() {
  return <span className="next-flag">Next</span>;
}
