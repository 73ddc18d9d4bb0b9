import type { Exchange } from "./walk.ts";

/** What only a failure of ours would tell: where in our files it happened, and by which. */
const INSIDE = /node_modules|\n\s+at .*:\d+:\d+|PrismaClient/;

/** Returns what is wrong with how something was answered; undefined where nothing is. */
export function faultOf({
  exchange: { asked, answered },
  documented,
  longest,
}: Readonly<{ exchange: Exchange; documented: ReadonlySet<number>; longest: number }>):
  | string
  | undefined {
  const { status, headers, body, seconds } = answered;
  const what = `${asked.method} ${asked.path.split("?")[0]}`;
  if (status === 0) return `no answer: ${what}`;
  if (!documented.has(status)) return `${status}: ${what}`;
  if (status === 503 && headers["retry-after"] === undefined)
    return `503 without Retry-After: ${what}`;
  if (seconds > longest) return `${seconds.toFixed(1)} s: ${what}`;
  if (headers["x-content-type-options"] !== "nosniff") return `without headers: ${what}`;
  if (status >= 400 && INSIDE.test(body)) return `tells of the inside: ${what}`;
  return undefined;
}
