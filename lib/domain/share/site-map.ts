/** The public pages that say something to whoever comes from a search, the paths' own left out. */
export const PUBLIC_ADDRESSES = ["/", "/how-it-works", "/evidence", "/paths", "/choose", "/search"];

/** Beginnings of the addresses that are a learner's own, or no page: nothing there is for a search engine. */
export const PRIVATE_ADDRESSES = [
  "/api/",
  "/commit/",
  "/journey",
  "/mentor/",
  "/milestones/",
  "/pause",
  "/review",
  "/roadmap",
  "/settings",
  "/switch/",
  "/today",
  "/trial",
];
