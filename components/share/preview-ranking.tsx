import { PREVIEW_COLOURS } from "./preview-colours";

/** The second and third of a ranking, smaller. */
export function PreviewRanking({ others }: Readonly<{ others: readonly string[] }>) {
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 4 }}>
      {others.map((title, at) => (
        <span key={title} style={{ fontSize: 36, color: PREVIEW_COLOURS.inkSoft }}>
          {`${at + 2}. ${title}`}
        </span>
      ))}
    </div>
  );
}
