/** A cookie as an answer gives it. */
export type SetCookie = Readonly<{
  name: string;
  value: string;
  /** By their names in lower case. */
  attributes: ReadonlyMap<string, string>;
  /** The whole header. */
  header: string;
}>;

/** Returns what a Set-Cookie header says. */
export function parseSetCookie(header: string): SetCookie {
  const [first = "", ...rest] = header.split(";");
  const [name, value] = pair(first);
  const attributes = new Map(
    rest.map(pair).map(([key, said]) => [key.toLowerCase(), said] as const),
  );
  return { name, value, attributes, header };
}

function pair(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at === -1) return [text.trim(), ""];
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
