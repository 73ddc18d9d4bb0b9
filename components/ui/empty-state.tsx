import type { ReactNode } from "react";

/** What will stand here once there is something, and how to begin. */
export function EmptyState({ title, children }: Readonly<{ title: string; children?: ReactNode }>) {
  return (
    <div className="flex max-w-xl flex-col items-start gap-3 border-l border-dashed border-edge py-2 pl-6">
      <p className="font-serif text-xl">{title}</p>
      {children}
    </div>
  );
}
