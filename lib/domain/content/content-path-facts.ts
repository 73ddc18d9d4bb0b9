import type { Content } from "./content.ts";
import { type ContentFault, pathFile } from "./content-rules.ts";

/**
 * Checks that each path says what a day is like, and that it names an official statistic beside what others claim of its
 * pay. A companion path is rarely a job of its own, so no statistic counts it.
 */
export function pathFactsFaults({ paths }: Content): ContentFault[] {
  return paths.flatMap(({ id, day, statistic, companion }) => {
    const missing = [
      ...(day === undefined ? ["does not say what a day is like"] : []),
      ...(statistic === undefined && !companion ? ["names no official statistic"] : []),
    ];
    return missing.map((reason) => ({ file: pathFile(id), at: ["id"], reason }));
  });
}
