/** A header of HTTP/2, which may hold what no client of good will sends. */
export type Header = readonly [name: string, value: string];

const SETTINGS = 4;
const HEADERS = 1;
const DATA = 0;
const END_STREAM = 1;
const END_HEADERS = 4;

/** Returns the bytes of a connection of HTTP/2 with one request, as it is given: nothing is checked or put right. */
export function oneRequest({
  headers,
  body,
}: Readonly<{ headers: readonly Header[]; body: string }>): Buffer {
  return Buffer.concat([
    Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    frame({ type: SETTINGS, flags: 0, stream: 0, payload: Buffer.alloc(0) }),
    frame({
      ...{ type: HEADERS, flags: END_HEADERS | (body === "" ? END_STREAM : 0), stream: 1 },
      payload: Buffer.concat(headers.map(literal)),
    }),
    ...(body === ""
      ? []
      : [
          frame({ type: DATA, flags: END_STREAM, stream: 1, payload: Buffer.from(body, "latin1") }),
        ]),
  ]);
}

function frame({
  type,
  flags,
  stream,
  payload,
}: Readonly<{ type: number; flags: number; stream: number; payload: Buffer }>): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** A header by its letters (RFC 7541, 6.2.2): never indexed, never compressed. */
function literal([name, value]: Header): Buffer {
  return Buffer.concat([Buffer.from([0]), text(name), text(value)]);
}

function text(said: string): Buffer {
  const bytes = Buffer.from(said, "latin1");
  const most = 0x7f;
  if (bytes.length < most) return Buffer.concat([Buffer.from([bytes.length]), bytes]);
  const rest: number[] = [];
  for (let left = bytes.length - most; ; left >>= 7) {
    rest.push(left < 0x80 ? left : (left & 0x7f) | 0x80);
    if (left < 0x80) return Buffer.concat([Buffer.from([most, ...rest]), bytes]);
  }
}
