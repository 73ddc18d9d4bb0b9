"use client";

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
    // Closed, there is nothing on paper to press.
    <details className="print:not-open:hidden">
      <summary className="w-fit py-1 text-link">{summary}</summary>
      <div className="overflow-x-auto">
        <table className="figures">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells: [name, ...figures] }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {figures.map((figure, index) => (
                  <td key={columns[index + 1]}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
