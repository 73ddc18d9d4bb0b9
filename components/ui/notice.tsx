import type { ReactNode } from "react";

export type NoticeTone = "info" | "success" | "caution" | "error";

const FRAME: Readonly<Record<NoticeTone, string>> = {
  info: "border-edge bg-sheet",
  success: "border-trail bg-trail-wash",
  caution: "border-ink bg-sheet",
  error: "border-danger bg-danger-wash",
};

/** Shapes, so that the tone is seen without colour: a ring, a tick, a bar, a triangle. */
const MARK: Readonly<Record<NoticeTone, string>> = {
  info: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 9v5M10 6v1",
  success: "M3.5 10.5 8 15 16.5 5.5",
  caution: "M10 2 18 10 10 18 2 10ZM10 6.5v4.5M10 12.5v1",
  error: "M10 2 18.5 17H1.5ZM10 7.5v5M10 14v1",
};

/** Something worth saying before the rest. An error is announced at once, all else politely. */
export function Notice({
  tone = "info",
  title,
  children,
}: Readonly<{ tone?: NoticeTone; title?: string; children: ReactNode }>) {
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={`flex max-w-2xl gap-3 rounded-sm border border-l-4 p-4 font-sans text-base ${FRAME[tone]}`}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-1 size-5 shrink-0">
        <path d={MARK[tone]} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      <div className="flex flex-col gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        <div className="flex flex-col gap-2">{children}</div>
      </div>
    </div>
  );
}
