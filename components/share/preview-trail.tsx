import { PHASES } from "#lib/domain/record/phases";
import { PHASE_TITLES } from "#lib/wording/phases";
import { PREVIEW_COLOURS } from "./preview-colours";

const WIDTH = 1040;
const HEIGHT = 96;
const { ink, inkSoft, paper, trail } = PREVIEW_COLOURS;

/** Where the five waymarks stand on the rising trail. */
const STOPS = PHASES.map((phase, at) => ({
  phase,
  x: 24 + at * 212,
  y: HEIGHT - 24 - at * 12,
}));

/** The trail through the five phases, with a note under each. `reached` are those that are filled: else the last, where it leads. */
export function PreviewTrail({
  stages,
  reached = [PHASES.length - 1],
}: Readonly<{ stages?: readonly string[]; reached?: readonly number[] }>) {
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 14 }}>
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path d={trailPath()} fill="none" stroke={trail} strokeWidth="4" strokeLinecap="round" />
        {STOPS.map(({ phase, x, y }, at) => (
          <path
            key={phase}
            d={`M${x} ${y - 17}L${x + 17} ${y}L${x} ${y + 17}L${x - 17} ${y}Z`}
            fill={reached.includes(at) ? ink : paper}
            stroke={ink}
            strokeWidth="4"
          />
        ))}
      </svg>
      <div style={{ display: "flex" }}>
        {PHASES.map((phase, at) => (
          <div key={phase} style={{ display: "flex", flexDirection: "column", width: 212 }}>
            <span style={{ fontFamily: "Source Sans 3", fontSize: 28 }}>{PHASE_TITLES[phase]}</span>
            <span style={{ fontFamily: "Source Sans 3", fontSize: 24, color: inkSoft }}>
              {stages?.[at] ?? ""}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** From waymark to waymark in gentle waves. */
function trailPath(): string {
  return STOPS.map(({ x, y }, at) => {
    const before = STOPS[at - 1];
    if (before === undefined) return `M${x} ${y}`;
    const half = (x - before.x) / 2;
    return `C${before.x + half} ${before.y + 26} ${x - half} ${y - 26} ${x} ${y}`;
  }).join("");
}
