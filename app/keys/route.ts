import { loadPublicKeys } from "#lib/loaders/completion";

/** Publishes the key by which everybody can check that a completion record was signed here. */
export async function GET(): Promise<Response> {
  return Response.json(await loadPublicKeys(), {
    headers: { "content-type": "application/jwk-set+json", "cache-control": "no-store" },
  });
}
