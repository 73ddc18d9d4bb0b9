import type { Encoding } from "./made-page.ts";

/** Returns in which encoding a browser gets a page that says which ones it takes. */
export function encodingFor(accepted: string | string[] = ""): Encoding {
  const names = String(accepted)
    .split(",")
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.split(";")[0]);
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : "identity";
}
