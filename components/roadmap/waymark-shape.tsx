import type { Waymark, WaymarkState } from "#lib/domain/progress/waymarks";

const DIAMOND = "M0-7.5 7.5 0 0 7.5-7.5 0Z";
const ROUND = "M0-4.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z";

const FILLED: ReadonlySet<WaymarkState> = new Set(["done", "carried", "prior"]);

/** One waymark around 0, 0: its shape says its state without any colour. Required ones are diamonds, optional ones round. */
export function WaymarkShape({ state, isOptional }: Pick<Waymark, "state" | "isOptional">) {
  const isFilled = FILLED.has(state);
  return (
    <>
      {state === "carried" ? (
        <circle r="11" className="fill-paper stroke-trail" strokeWidth="1.5" />
      ) : null}
      <path
        d={isOptional ? ROUND : DIAMOND}
        className={isFilled ? "fill-trail stroke-trail" : "fill-paper stroke-ink"}
        strokeWidth={isOptional ? 1.5 : 1.75}
        strokeDasharray={state === "aside" ? "2.5 2.2" : undefined}
      />
      {state === "prior" ? <circle r="2.4" className="fill-paper" /> : null}
      {state === "waived" ? (
        <path d="M-8.5 8.5 8.5-8.5" className="stroke-ink" strokeWidth="2" strokeLinecap="round" />
      ) : null}
      {state === "next" ? <Pennant /> : null}
    </>
  );
}

/** The flag of the one next step. */
function Pennant() {
  return (
    <>
      <path d="M0-6V-24" className="stroke-ink" strokeWidth="2" strokeLinecap="round" />
      <path
        d="M1-23.5 17-18 1-12.5Z"
        className="fill-signal stroke-signal-edge"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </>
  );
}
