import fc from "fast-check";
import { LONGEST_TEXT } from "#lib/domain/text/storable";

/** What somebody puts where a text belongs; bytes where it is no text at all. */
export type HostileValue = string | Uint8Array;

const TEXTS = [
  "",
  " ",
  "\0",
  "a\0b",
  "\u202egpj.exe",
  "\u200b",
  "\ufeff",
  "\u2028",
  "🧭".repeat(60),
  `a${"\u0301".repeat(300)}`,
  "\r\nset-cookie: a=b\r\n\r\n<b>",
  "%00",
  "%FF",
  "%",
  "+",
  "../../etc/passwd",
  "..%2f..%2f",
  "//evil.example",
  "\\\\evil.example",
  "javascript:alert(1)",
  "https://[::1",
  "https://a:b@evil.example:99999/",
  "<script>alert(1)</script>",
  "' OR 1=1; --",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "Infinity",
  "true",
  "[]",
  "{}",
  "-1",
  "-0",
  "0",
  "1.5",
  "1e309",
  "0x10",
  "2147483648",
  "9007199254740993",
  "9".repeat(400),
  "1".repeat(6),
  "0000-00-00",
  "0001-01-01",
  "2026-02-30",
  "9999-12-31",
  "10000-01-01",
  "275760-09-14",
  "-000001-01-01",
  "2026-13-45T99:99:99Z",
  "24:00",
  "Africa/Lagos",
  "Etc/GMT+99",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "backend",
  "fnd-git",
  "fundamentals",
  "$1",
  "$@1",
  "$K1",
  "$F1",
  "$undefined",
  "x".repeat(101),
  "x".repeat(LONGEST_TEXT),
  "ß".repeat(LONGEST_TEXT + 1),
] as const;

/** No UTF-8: half of a surrogate pair, a byte that begins nothing, an overlong slash, a text that is cut off. */
const BYTES = [
  [0xed, 0xa0, 0x80],
  [0xff, 0xfe],
  [0xc0, 0xaf],
  [0x61, 0xf0, 0x9f],
] as const;

/** Texts that no field waits for, bytes that are no text, and any text at all. */
export const hostileText = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXTS), weight: 4 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 60 }), weight: 2 },
  { arbitrary: fc.bigInt().map(String), weight: 1 },
);

export const hostileValue: fc.Arbitrary<HostileValue> = fc.oneof(
  { arbitrary: hostileText, weight: 8 },
  { arbitrary: fc.constantFrom(...BYTES).map((codes) => Uint8Array.from(codes)), weight: 1 },
);

/** What React reads as a reference to another part of an action's arguments. */
const reference = fc
  .tuple(
    fc.constantFrom(
      "",
      "@",
      "K",
      "F",
      "Q",
      "W",
      "i",
      "n",
      "D",
      "B",
      "T",
      "h",
      "L",
      "Z",
      "$",
      "A",
      "o",
      "g",
      "x",
      "X",
      "r",
      "R",
    ),
    fc.nat(40),
  )
  .map(([tag, number]) => `$${tag}${number.toString(16)}`);

/** JSON of any shape, with what a reader of JSON or of React's replies has to stumble over. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 24, depthSize: "medium" },
    fc.oneof(hostileText, reference, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 6 }),
    fc.dictionary(fc.oneof(hostileText, reference), tie("value"), { maxKeys: 6 }),
  ),
})).value;

/** JSON that is nested deeper than anything of ours. */
export const deepJson = fc
  .tuple(fc.integer({ min: 5, max: 3_000 }), fc.constantFrom("[]", "{}"))
  .map(([depth, kind]) =>
    kind === "[]"
      ? `${"[".repeat(depth)}"$0"${"]".repeat(depth)}`
      : `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`,
  );
