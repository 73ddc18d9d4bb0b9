import "server-only";
import { config } from "#lib/config";
import { signRequest } from "#lib/pictures/sign-request";

/** A store that does not answer keeps nobody waiting for longer. */
const PATIENCE_MS = 10_000;

/** The store did not do what it was asked for: whoever asked may ask again. */
export class PictureStoreError extends Error {
  constructor(reason: string) {
    super(`the store of pictures: ${reason}`);
    this.name = "PictureStoreError";
  }
}

/** Returns whether pictures are kept in a store outside the database. */
export function hasPictureStore(): boolean {
  return config().pictureStore !== undefined;
}

/** Keeps the bytes of a picture in the store. Throws a PictureStoreError where they are not kept. */
export async function storePicture({
  id,
  bytes,
}: Readonly<{ id: string; bytes: Uint8Array<ArrayBuffer> }>): Promise<void> {
  const { status } = await ask({ method: "PUT", id, body: bytes });
  if (status !== 200) throw new PictureStoreError(`PUT was answered with ${status}`);
}

/** Returns the bytes of a picture in the store; null where it has none. Throws a PictureStoreError where it does not say. */
export async function fetchPicture(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await ask({ method: "GET", id });
  if (answer.status === 404) return null;
  if (answer.status !== 200) {
    throw new PictureStoreError(`GET was answered with ${answer.status}`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}

/** Removes a picture from the store; one that is not there is removed already. */
export async function removeStoredPicture(id: string): Promise<void> {
  const { status } = await ask({ method: "DELETE", id });
  if (![200, 204, 404].includes(status)) {
    throw new PictureStoreError(`DELETE was answered with ${status}`);
  }
}

async function ask({
  method,
  id,
  body,
}: Readonly<{
  method: "GET" | "PUT" | "DELETE";
  id: string;
  body?: Uint8Array<ArrayBuffer>;
}>): Promise<Response> {
  const store = config().pictureStore;
  if (store === undefined) throw new PictureStoreError("PICTURES_S3_ENDPOINT is not set");
  const url = new URL(`${store.address}/${id}.webp`);
  const typed = body === undefined ? {} : { body, headers: { "content-type": "image/webp" } };
  // Signed with the machine's own clock: the store compares it with its own.
  const headers = signRequest({ request: { method, url, ...typed }, ...store, now: new Date() });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(url, { method, headers, body, signal, redirect: "error" });
  } catch (error) {
    throw new PictureStoreError(error instanceof Error ? error.name : "no answer");
  }
}
