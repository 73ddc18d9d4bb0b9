/** How the bytes of an answer may be encoded. */
export type Encoding = "br" | "gzip" | "identity";

/** Returns in which encoding a browser gets an answer that says which ones it takes. */
export function encodingFor(accepted: string | string[] = ""): Encoding {
  const names = String(accepted)
    .split(",")
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.split(";")[0]);
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : "identity";
}
