import "server-only";
import { config } from "#lib/config/config";
import { listPaths } from "#lib/data/roadmap/paths";
import { PUBLIC_ADDRESSES } from "#lib/domain/share/site-map";

/** The addresses of all public pages, as people open them. */
export async function loadPublicAddresses(): Promise<readonly string[]> {
  const paths = await listPaths();
  return [...PUBLIC_ADDRESSES, ...paths.map(({ id }) => `/paths/${id}`)].map(loadAddress);
}

/** A path of this site as people open it. */
export function loadAddress(path: string): string {
  return new URL(path, config().origin).href;
}
