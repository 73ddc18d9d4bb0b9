import { appendFileSync, existsSync, readFileSync } from "node:fs";
import * as z from "zod";

/** What a test of a fleet measured: what of, what it must reach, and what it is. */
const figureSchema = z.object({ what: z.string(), bar: z.string(), is: z.string() });
export type Figure = Readonly<z.output<typeof figureSchema>>;

/** The variable that names the file in which the figures of a run are kept. */
export const FIGURES = "WAYMARK_FLEET_FIGURES";

/** Keeps a figure for the table at the end of `npm run test:fleet`. */
export function figure(measured: Figure): void {
  const file = process.env[FIGURES];
  if (file) appendFileSync(file, `${JSON.stringify(measured)}\n`);
}

/** Returns the lines of the table of all figures that a file holds. */
export function figureTable(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const figures = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => figureSchema.parse(JSON.parse(line)));
  return tableOf([{ what: "measured", bar: "to reach", is: "is" }, ...figures]);
}

function tableOf(rows: readonly Figure[]): readonly string[] {
  const widthOf = (key: keyof Figure) => Math.max(...rows.map((row) => row[key].length));
  const [what, bar] = [widthOf("what"), widthOf("bar")];
  return rows.map((row) => `${row.what.padEnd(what)}  ${row.bar.padEnd(bar)}  ${row.is}`);
}
