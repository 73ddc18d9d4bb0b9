/** What a reader of JSON or of React's replies has to build: far more than any form of ours needs. */
const MOST = { depth: 32, tokens: 5_000, references: 100 } as const;

const [QUOTE, BACKSLASH, DOLLAR, COMMA, COLON] = codes('"\\$,:');
const OPENING = new Set(codes("[{"));
const CLOSING = new Set(codes("]}"));

function codes(text: string): number[] {
  return [...Buffer.from(text)];
}

/**
 * Returns whether texts in JSON are cheap to build together: how deep each is, how many parts they have, and how many of their
 * strings refer to others as React's replies do ("$1"). It looks at each byte once and builds nothing.
 */
export function areModestModels(texts: readonly Uint8Array[]): boolean {
  let [tokens, references] = [0, 0];
  return texts.every((text) => {
    const shape = shapeOf(text);
    tokens += shape.tokens;
    references += shape.references;
    return shape.depth <= MOST.depth && tokens <= MOST.tokens && references <= MOST.references;
  });
}

function shapeOf(text: Uint8Array) {
  let [open, depth, tokens, references] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text[at] ?? 0;
    if (code === QUOTE) {
      if (text[at + 1] === DOLLAR && text[at + 2] !== DOLLAR) references += 1;
      at = endOfString({ text, from: at + 1 });
    } else if (OPENING.has(code)) {
      open += 1;
      depth = Math.max(depth, open);
      tokens += 1;
    } else if (CLOSING.has(code)) {
      open -= 1;
    } else if (code === COMMA || code === COLON) {
      tokens += 1;
    }
  }
  return { depth, tokens, references };
}

function endOfString({ text, from }: Readonly<{ text: Uint8Array; from: number }>): number {
  let at = from;
  while (at < text.length && text[at] !== QUOTE) at += text[at] === BACKSLASH ? 2 : 1;
  return at;
}
