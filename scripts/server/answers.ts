import type http from "node:http";
import type { RequestContext } from "#lib/http/request-context";

/** What Next.js says of itself, to nobody who reads it. */
const OF_THE_FRAMEWORK = ["x-nextjs-cache"] as const;

/** Takes out of an answer what only says what runs here (docs/security.md#headers). */
export function keepQuiet(response: http.ServerResponse): void {
  const { writeHead } = response;
  const writeQuiet = (...args: readonly unknown[]) => {
    for (const name of OF_THE_FRAMEWORK) response.removeHeader(name);
    return Reflect.apply(writeHead, response, args);
  };
  Object.assign(response, { writeHead: writeQuiet });
}

/** Has nobody store an answer that says nothing about it: the framework's own redirects do not (docs/security.md#private-pages). */
export function storeOnlyWhatSaysSo(response: http.ServerResponse): void {
  const { writeHead } = response;
  const writeUnstored = (...args: readonly unknown[]) => {
    // What is handed over with the status goes over this.
    if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-store");
    return Reflect.apply(writeHead, response, args);
  };
  Object.assign(response, { writeHead: writeUnstored });
}

/** Puts the status that the app said (lib/http/answer-with.ts) in the place of a 200 or a 500. */
export function sayStatus({
  response,
  context,
}: Readonly<{ response: http.ServerResponse; context: RequestContext }>): void {
  const { writeHead } = response;
  const writeSaid = (status: number, ...rest: readonly unknown[]) => {
    const { answer } = context;
    // A failure whose cause the app knows is no failure of ours.
    if (answer === undefined || (status !== 200 && status !== 500)) {
      return Reflect.apply(writeHead, response, [status, ...rest]);
    }
    if (answer.retryAfter !== undefined) response.setHeader("retry-after", answer.retryAfter);
    return Reflect.apply(writeHead, response, [answer.status, ...rest]);
  };
  Object.assign(response, { writeHead: writeSaid });
}
