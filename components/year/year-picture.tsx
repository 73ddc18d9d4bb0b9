import { drawable } from "#lib/domain/text/page-texts";
import type { YearCard } from "#lib/domain/year/year-card";
import { counted, listed } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";
import { formatCardHours, formatYear } from "#lib/wording/year";
import { PREVIEW_COLOURS } from "../share/preview-colours.ts";
import { YearWeeks } from "./year-weeks";

const { paper, ink, inkSoft } = PREVIEW_COLOURS;
const SANS = "Source Sans 3";

/** A year as it is shared: a drawing of 1200 by 630 of nothing but what its card holds, styled by attributes because it is no page. */
export function YearPicture({ card }: Readonly<{ card: YearCard }>) {
  const { name, hours, weeks, path, phases, built } = card;
  return (
    <div
      style={{
        ...{ width: "100%", height: "100%", display: "flex", flexDirection: "column" },
        ...{ justifyContent: "space-between", backgroundColor: paper, color: ink },
        ...{ padding: "56px 72px 48px", fontFamily: "Literata" },
      }}
    >
      <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <div style={{ display: "flex", alignItems: "center", gap: 18 }}>
          <Mark />
          <span style={{ fontSize: 36 }}>Waymark</span>
        </div>
        <span style={{ fontFamily: SANS, fontSize: 30, color: inkSoft }}>
          {name === undefined ? "Learning Python" : drawable(name)}
        </span>
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: 10 }}>
        <span style={{ fontSize: 76, lineHeight: 1.05, letterSpacing: "-0.015em" }}>
          {formatYear(card)}
        </span>
        {path === undefined ? null : <Line text={drawable(path)} size={38} />}
        {hours === undefined ? null : <Line text={formatCardHours(hours)} size={34} />}
        {phases === undefined || phases.length === 0 ? null : (
          <Line
            text={`Finished: ${listed(phases.map((phase) => PHASE_TITLES[phase].toLowerCase()))}`}
            size={30}
          />
        )}
        {built === undefined ? null : <Built {...built} />}
      </div>
      {weeks === undefined ? <span /> : <YearWeeks weeks={weeks} />}
    </div>
  );
}

function Line({ text, size }: Readonly<{ text: string; size: number }>) {
  return <span style={{ fontFamily: SANS, fontSize: size, color: inkSoft }}>{text}</span>;
}

function Built({ titles, more }: Readonly<{ titles: readonly string[]; more: number }>) {
  if (titles.length === 0) return null;
  const named = titles.map(drawable).join(" · ");
  const rest = more === 0 ? "" : `, and ${counted(more, "more", "more")}`;
  return <Line text={`Built: ${named}${rest}`} size={28} />;
}

function Mark() {
  return (
    <svg width="42" height="42" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" fill="none" stroke={ink} strokeWidth="1.75" />
      <path d="M12 7.25 16.75 12 12 16.75 7.25 12Z" fill={ink} />
    </svg>
  );
}
