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

type Look = Pick<Waymark, "state" | "isOptional">;

/** The waymarks of a drawing that are told apart, each once, for `WaymarkUse`. */
export function Waymarks({ of }: Readonly<{ of: readonly Look[] }>) {
  const looks = new Map(of.map((each) => [nameOf(each), each]));
  return [...looks].map(([name, { state, isOptional }]) => (
    <g key={name} id={name}>
      <circle r="14" className="trail-target" />
      <WaymarkShape state={state} isOptional={isOptional} />
    </g>
  ));
}

/** One of them, at its place. */
export function WaymarkUse({ x, y, ...look }: Look & Readonly<{ x?: number; y?: number }>) {
  return <use href={`#${nameOf(look)}`} x={x} y={y} />;
}

function nameOf({ state, isOptional }: Look): string {
  return isOptional ? `way-${state}-optional` : `way-${state}`;
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
