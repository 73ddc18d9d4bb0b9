import "server-only";
import { config } from "#lib/config";
import { listPaths } from "#lib/data/roadmap/paths";

/** The public pages that say something to whoever comes from a search, the paths' own left out. */
const PUBLIC_ADDRESSES = [
  "/",
  "/how-it-works",
  "/evidence",
  "/privacy",
  "/paths",
  "/choose",
  "/search",
];

/** Beginnings of the addresses that are a learner's own, or no page: nothing there is for a search engine. */
export const PRIVATE_ADDRESSES = [
  "/api/",
  "/calendar/",
  "/commit/",
  "/import",
  "/journey",
  "/mentor/",
  "/milestones/",
  "/pause",
  "/portfolio",
  "/review",
  "/roadmap",
  "/settings",
  "/switch/",
  "/today",
  "/trial",
  "/week",
  "/year/",
  "/your-data",
];

/** Returns the addresses of all public pages, as people open them. */
export async function loadPublicAddresses(): Promise<readonly string[]> {
  const paths = await listPaths();
  return [...PUBLIC_ADDRESSES, ...paths.map(({ id }) => `/paths/${id}`)].map(loadAddress);
}

/** Returns a path of this site as people open it. */
export function loadAddress(path: string): string {
  return new URL(path, config().origin).href;
}
