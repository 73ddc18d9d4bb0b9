import type { WaymarkState } from "#lib/domain/progress/waymarks";

/** What the trail's shapes add to the tick of a row: a ring, a slash, a dot, a pennant. The words stand beside it. */
export function RowMark({ state }: Readonly<{ state: WaymarkState }>) {
  if (state === "done" || state === "open" || state === "aside") return null;
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" className="row-mark" fill="none">
      {state === "carried" ? (
        <circle cx="22" cy="22" r="15" className="fill-paper stroke-trail" strokeWidth="1.5" />
      ) : null}
      {state === "waived" ? (
        <path d="M11.5 32.5l21-21" className="stroke-ink" strokeWidth="2" strokeLinecap="round" />
      ) : null}
      {state === "prior" ? <circle cx="22" cy="22" r="3" className="fill-paper" /> : null}
      {state === "next" ? (
        <>
          <path d="M22 13V-7" className="stroke-ink" strokeWidth="2" strokeLinecap="round" />
          <path
            d="M23-6.5 37-1.5 23 3.5Z"
            className="fill-signal stroke-signal-edge"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
        </>
      ) : null}
    </svg>
  );
}
