import { PREVIEW_COLOURS } from "./preview-colours";

/** The titles of compared paths, one under the other. */
export function PreviewCompared({ titles }: Readonly<{ titles: readonly string[] }>) {
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 2 }}>
      {titles.map((title) => (
        <span key={title} style={{ fontSize: 46, color: PREVIEW_COLOURS.ink }}>
          {title}
        </span>
      ))}
    </div>
  );
}
