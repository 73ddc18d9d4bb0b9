import type { IncomingMessage } from "node:http";

/** The most bytes of bodies that are held at once, over all requests. */
const MOST_HELD = 64_000_000;
let held = 0;

/** A body that was looked at, or why it was not. */
type Body = Readonly<
  { ok: true; body: Buffer } | { ok: false; reason: "too-long" | "busy" | "cut" }
>;

/** Returns whether a request brings a body, as HTTP says it. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/**
 * Returns the body of a request, of at most `limit` bytes, and puts it back: whoever answers the request reads it as if it had
 * just come. A longer one is not read to its end, whatever it says of its length.
 */
export async function peekBody({
  request,
  limit,
}: Readonly<{ request: IncomingMessage; limit: number }>): Promise<Body> {
  if (Number(request.headers["content-length"] ?? 0) > limit)
    return { ok: false, reason: "too-long" };
  const chunks: Buffer[] = [];
  let bytes = 0;
  const giveBack = () => {
    held -= bytes;
  };
  return await new Promise<Body>((resolve) => {
    const done = (result: Body) => {
      request.off("readable", take).off("close", cut);
      giveBack();
      resolve(result);
    };
    const cut = () => done({ ok: false, reason: "cut" });
    // Never read to its end: after that, nothing could be put back.
    const take = () => {
      while (request.readableLength > 0) {
        const chunk: Buffer = request.read(request.readableLength);
        chunks.push(chunk);
        bytes += chunk.length;
        held += chunk.length;
        if (bytes > limit) return done({ ok: false, reason: "too-long" });
        if (held > MOST_HELD) return done({ ok: false, reason: "busy" });
      }
      if (!request.complete) return;
      const body = Buffer.concat(chunks);
      if (body.length > 0) request.unshift(body);
      // Nothing of it is gone: who asks whether somebody has read of it would not read it at all.
      Object.defineProperty(request, "readableDidRead", { value: false });
      done({ ok: true, body });
    };
    request.on("readable", take).on("close", cut);
    take();
  });
}
