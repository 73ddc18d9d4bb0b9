import type { Readable } from "node:stream";

const LINE_END = 0x0a;

/** Reads a stream line by line, as bytes: rows of megabytes are no text to us. Each line keeps its end. */
export class Lines {
  readonly #lines: AsyncGenerator<Buffer>;

  constructor(stream: Readable) {
    this.#lines = linesOf(stream);
  }

  /** Returns the next line, or nothing at the end. */
  async next(): Promise<Buffer | undefined> {
    const { value, done } = await this.#lines.next();
    return done ? undefined : value;
  }

  /** Returns the lines up to one that says so, and skips that. Throws where it does not come. */
  async *until(end: string): AsyncGenerator<Buffer> {
    const last = Buffer.from(`${end}\n`);
    for (;;) {
      const line = await this.next();
      if (line === undefined) throw new Error("The backup ends in the middle of a table.");
      if (line.equals(last)) return;
      yield line;
    }
  }
}

async function* linesOf(stream: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      const piece = chunk.subarray(from, end + 1);
      yield rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
