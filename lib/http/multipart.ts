/** One part of a body in multipart/form-data. */
export type Part = Readonly<{ name: string; content: Uint8Array }>;

const HEADER_END = "\r\n\r\n";
const LONGEST_HEADER = 2_000;

/** As browsers write it, and no other way: a parser that read another name than this one would read another form. */
const HEADER =
  /^\r\nContent-Disposition: form-data; name="([^"\r\n\\]*)"(?:; filename="[^"\r\n]*"\r\nContent-Type: [^\r\n]+)?$/i;

/**
 * Returns the parts of a body, in order; after one more than `most` no further one is looked for. Undefined where it is no form
 * as browsers send it.
 */
export function partsOf({
  body,
  contentType,
  most,
}: Readonly<{ body: Buffer; contentType: string; most: number }>): readonly Part[] | undefined {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*$/i.exec(contentType);
  const line = `--${boundary?.[1] ?? boundary?.[2] ?? ""}`;
  if (boundary === null || body.indexOf(line) !== 0) return undefined;
  const parts: Part[] = [];
  let from = line.length;
  while (body.toString("latin1", from, from + 2) === "\r\n") {
    const headerEnd = body.indexOf(HEADER_END, from);
    const end = body.indexOf(`\r\n${line}`, headerEnd);
    if (headerEnd < 0 || headerEnd - from > LONGEST_HEADER || end < 0) return undefined;
    const name = HEADER.exec(body.toString("utf8", from, headerEnd))?.[1];
    if (name === undefined) return undefined;
    parts.push({ name, content: body.subarray(headerEnd + HEADER_END.length, end) });
    if (parts.length > most) return parts;
    from = end + line.length + 2;
  }
  return body.toString("latin1", from, from + 2) === "--" ? parts : undefined;
}
