import type { ReactNode } from "react";

/** The first of two things with the second beside it where there is room, else one after the other. */
export function TwoColumns({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_20rem]">{children}</div>;
}
