/** A body as it was read: what it holds, or why it is not read. */
export type ReadJson = Readonly<
  { ok: true; value: unknown } | { ok: false; reason: "too-long" | "not-json" }
>;

/** Returns what the JSON of a body of at most `limit` bytes holds. A longer one is not read to its end. */
export async function readJson({
  body,
  limit,
}: Readonly<{ body: ReadableStream<Uint8Array> | null; limit: number }>): Promise<ReadJson> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > limit) return { ok: false, reason: "too-long" };
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    // SyntaxError is the only way to learn that a text is no JSON.
    return { ok: false, reason: "not-json" };
  }
}
