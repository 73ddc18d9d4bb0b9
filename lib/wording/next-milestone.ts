import type { Next } from "#lib/domain/progress/next-milestone";
import { listed, listedBriefly } from "./numbers.ts";

/** Returns "The first open milestone of this phase. It builds on SQL, already done." */
export function whyNext({ buildsOn, missing, isPutAside }: Next): string {
  if (isPutAside) return "All that is open is put aside; this is the first of it.";
  const where = "The first open milestone of this phase.";
  if (missing.length > 0) {
    return `${where} It builds on ${listed(missing)}, which ${missing.length === 1 ? "is" : "are"} still open.`;
  }
  return buildsOn.length > 0
    ? `${where} It builds on ${listedBriefly(buildsOn)}, already done.`
    : where;
}
