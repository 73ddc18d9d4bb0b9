import type { ReactNode } from "react";

/** What a chart shows, as a table that opens: the first cell of a row names it, the others are figures. */
export function ChartTable({
  summary,
  caption,
  columns,
  rows,
}: Readonly<{
  summary: string;
  caption: string;
  columns: readonly string[];
  rows: readonly Readonly<{ id: string; cells: readonly ReactNode[] }>[];
}>) {
  return (
    <details>
      <summary className="w-fit py-1 text-link">{summary}</summary>
      <div className="overflow-x-auto">
        <table className="mt-3 w-full max-w-2xl text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="align-bottom text-ink-soft">
              {columns.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  className={`py-1 font-semibold ${index === 0 ? "text-left" : "pl-4 text-right"}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells: [name, ...figures] }) => (
              <tr key={id} className="border-t border-line align-baseline">
                <th scope="row" className="py-1.5 text-left font-normal">
                  {name}
                </th>
                {figures.map((figure, index) => (
                  <td key={columns[index + 1]} className="py-1.5 pl-4 text-right tabular-nums">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
