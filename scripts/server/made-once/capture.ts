import type { ServerResponse } from "node:http";

const WRITERS = ["writeHead", "write", "end", "flushHeaders"] as const;

/**
 * Keeps back what is written to a response, and hands the whole of it over at its end, when the response is again as it was: its status and
 * headers are set, and nothing is sent yet.
 */
export function capture(response: ServerResponse, done: (body: Buffer) => void): void {
  const own = Object.fromEntries(WRITERS.map((name) => [name, response[name]]));
  const chunks: Buffer[] = [];
  const take = ([chunk]: readonly unknown[]) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const tell = (args: readonly unknown[]) => {
    const heard = args.at(-1);
    if (typeof heard === "function") process.nextTick(heard);
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: readonly unknown[]) => {
      response.statusCode = status;
      const headers = rest.find((each) => typeof each === "object" && each !== null);
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
      return response;
    },
    flushHeaders: () => {},
    write: (...args: readonly unknown[]) => {
      take(args);
      tell(args);
      return true;
    },
    end: (...args: readonly unknown[]) => {
      take(args);
      Object.assign(response, own);
      const heard = args.at(-1);
      if (typeof heard === "function") response.once("finish", () => heard());
      done(Buffer.concat(chunks));
      return response;
    },
  });
}
