import type { ReactNode } from "react";
import type { Stage } from "#lib/domain/progress/waymarks";
import { TrailDrawing } from "./trail-drawing";
import { trailOf } from "./trail-layout";

/** The outline of a roadmap, with its trail drawn beside it where there is room. */
export function Walk({
  stages,
  title,
  hrefOf,
  children,
}: Readonly<{
  stages: readonly Stage[];
  title: string;
  /** Where a waymark leads, from its id: to its row on the same page, where nothing else is said. */
  hrefOf?: (id: string) => string;
  children: ReactNode;
}>) {
  return (
    <div className="walk">
      {children}
      <TrailDrawing stages={stages} trail={trailOf(stages)} title={title} hrefOf={hrefOf} />
    </div>
  );
}
