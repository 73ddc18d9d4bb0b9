import { request } from "node:http";
import type { HostileValue } from "./hostile-values.ts";

/** A request as it goes over the wire: nothing of it is put right on the way. */
export type Asked = Readonly<{
  method: string;
  path: string;
  headers: Readonly<Record<string, string | readonly string[]>>;
  body?: Buffer;
}>;

export type Answered = Readonly<{
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
  seconds: number;
}>;

/** Whoever waits for longer would never be answered. */
const HANGS_MS = 30_000;

/** Sends a request and returns its answer; null where Node itself refuses to send it. Status 0 is no answer. */
export async function ask({
  port,
  asked: { method, path, headers, body },
}: Readonly<{ port: number; asked: Asked }>): Promise<Answered | null> {
  const since = performance.now();
  const secondsSince = () => (performance.now() - since) / 1_000;
  return await new Promise((resolve) => {
    const none = () => resolve({ status: 0, headers: {}, body: "", seconds: secondsSince() });
    try {
      const length = body === undefined ? {} : { "content-length": String(body.length) };
      const sent = request(
        { host: "127.0.0.1", port, method, path, headers: { ...length, ...headers }, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", none);
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString(),
              seconds: secondsSince(),
            }),
          );
        },
      );
      sent.setTimeout(HANGS_MS, () => sent.destroy());
      sent.on("error", none);
      sent.end(body);
    } catch {
      // A method, path or header that no client of Node's can send.
      resolve(null);
    }
  });
}

export const BOUNDARY = "----waymarkfuzz";
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** A part of a form: its name, what it holds and, for a file, how the file is called. */
export type Part = Readonly<{ name: string; value: HostileValue; file?: string }>;

/** Returns the body of a form, whatever its names and values do to it. */
export function multipart(parts: readonly Part[]): Buffer {
  const bytes = parts.flatMap(({ name, value, file }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"\r\nContent-Type: application/json`}\r\n\r\n`,
    ),
    Buffer.from(value),
    Buffer.from("\r\n"),
  ]);
  return Buffer.concat([...bytes, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}
