/** Returns a table as Markdown that also reads well in a terminal: the first column to the left, the others to the right. */
export function tableOf({
  heads,
  rows,
}: Readonly<{ heads: readonly string[]; rows: readonly (readonly string[])[] }>): string {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? "";
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [lineOf(heads), lineOf(rule), ...rows.map(lineOf)].join("\n");
}
