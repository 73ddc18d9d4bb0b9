/** The colours of the light scheme (globals.css), in the notation that the drawing program reads. */
export const PREVIEW_COLOURS = {
  paper: "#f2f3eb",
  ink: "#15211b",
  inkSoft: "#3f4a43",
  trail: "#2f6048",
} as const;
