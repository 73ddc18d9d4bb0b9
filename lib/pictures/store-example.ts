import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { signRequest } from "#lib/pictures/sign-request";

/** Test set-up: a store that speaks as much S3 as we do, and takes nothing whose signature is wrong. */

const KEY = { region: "eu-central-1", keyId: "the-key", secret: "the-secret" };
const METHODS = ["GET", "PUT", "DELETE"] as const;

/** Starts one, and says in the environment that pictures are kept there. */
export async function startStore(env: (name: string, value: string) => void) {
  const objects = new Map<string, Buffer>();
  const state = { isDown: false, refused: 0 };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const path = request.url ?? "";
    const answer = (status: number, bytes?: Buffer) => response.writeHead(status).end(bytes);
    if (state.isDown) return answer(503);
    if (!isSigned({ request, body })) {
      state.refused += 1;
      return answer(403);
    }
    if (request.method === "PUT") {
      objects.set(path, body);
      return answer(200);
    }
    if (request.method === "DELETE") {
      objects.delete(path);
      return answer(204);
    }
    const found = objects.get(path);
    return found === undefined ? answer(404) : answer(200, found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  env("PICTURES_S3_ENDPOINT", `http://127.0.0.1:${port}`);
  env("PICTURES_S3_BUCKET", "pictures");
  env("PICTURES_S3_REGION", KEY.region);
  env("PICTURES_S3_KEY_ID", KEY.keyId);
  env("PICTURES_S3_SECRET", KEY.secret);
  return { objects, state, close: () => server.close() };
}

/** As AWS checks it: by what came over the wire, signed once more. */
function isSigned({ request, body }: Readonly<{ request: IncomingMessage; body: Buffer }>) {
  const { authorization = "", host, "x-amz-date": time = "" } = request.headers;
  const method = METHODS.find((each) => each === request.method);
  if (method === undefined || authorization === "") return false;
  const names = /SignedHeaders=([^,]*)/.exec(authorization)?.[1]?.split(";") ?? [];
  const own = names.filter((name) => name !== "host" && !name.startsWith("x-amz-"));
  const headers = Object.fromEntries(own.map((name) => [name, String(request.headers[name])]));
  const now = new Date(String(time).replace(/^(....)(..)(..T..)(..)/, "$1-$2-$3:$4:"));
  const url = new URL(request.url ?? "", `http://${host}`);
  const signed = signRequest({
    ...{ ...KEY, now },
    request: { method, url, headers, body: new Uint8Array(body) },
  });
  return signed.authorization === authorization;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
