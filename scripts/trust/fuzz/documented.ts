import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../../launch/checkout.mjs";

const ROW = /^\| `(\d{3})`/gm;

/** Returns the statuses that docs/security.md#statuses promises: nobody is answered with another. */
export function documentedStatuses(): ReadonlySet<number> {
  const page = readFileSync(join(checkout, "docs", "security.md"), "utf8");
  const [, section = ""] = page.split('<a id="statuses">');
  const [table = ""] = section.split("\n## ");
  return new Set([...table.matchAll(ROW)].map(([, status]) => Number(status)));
}
