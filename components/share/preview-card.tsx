import type { ReactNode } from "react";
import { PREVIEW_COLOURS } from "./preview-colours";
import { PreviewTrail } from "./preview-trail";

/** A page as it is shown where its address is shared: a drawing of 1200 by 630, styled by attributes because it is no page. */
export function PreviewCard({
  label,
  title,
  stages,
  reached,
  children,
}: Readonly<{
  label: string;
  /** Large; absent where the children say it. */
  title?: string;
  /** What stands under each of the five stages. */
  stages?: readonly string[];
  /** Which of them are filled, by their place. */
  reached?: readonly number[];
  children?: ReactNode;
}>) {
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        backgroundColor: PREVIEW_COLOURS.paper,
        color: PREVIEW_COLOURS.ink,
        padding: "64px 80px 56px",
        fontFamily: "Literata",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <div style={{ display: "flex", alignItems: "center", gap: 18 }}>
          <svg width="44" height="44" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M12 1.5 22.5 12 12 22.5 1.5 12Z"
              fill="none"
              stroke={PREVIEW_COLOURS.ink}
              strokeWidth="1.75"
            />
            <path d="M12 7.25 16.75 12 12 16.75 7.25 12Z" fill={PREVIEW_COLOURS.ink} />
          </svg>
          <span style={{ fontSize: 38 }}>Waymark</span>
        </div>
        <span style={{ fontFamily: "Source Sans 3", fontSize: 30, color: PREVIEW_COLOURS.inkSoft }}>
          {label}
        </span>
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: 22 }}>
        {title === undefined ? null : (
          <span
            style={{
              fontSize: title.length > (children ? 26 : 44) ? 64 : 80,
              lineHeight: 1.08,
              letterSpacing: "-0.015em",
              maxWidth: 1000,
            }}
          >
            {title}
          </span>
        )}
        {children}
      </div>
      <PreviewTrail stages={stages} reached={reached} />
    </div>
  );
}
