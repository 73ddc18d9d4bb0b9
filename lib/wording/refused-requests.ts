/** What is said of a request that changes something and does not come from a page of ours. */
export const NOT_FROM_HERE_PAGE = {
  title: "Not sent from Waymark",
  text: "This did not come from one of Waymark’s own pages, so nothing was changed. Open Waymark and do it there.",
} as const;

/** What is said of a body that no form of ours sends. */
export const MALFORMED_PAGE = {
  title: "Could not be read",
  text: "What was sent is not one of Waymark’s forms, so nothing was changed. Go back, reload the page and try again.",
} as const;

/** What is said while more is being sent at once than can be held. */
export const BUSY_PAGE = {
  title: "Too busy right now",
  text: "Nothing was changed. Wait a moment, go back and try again.",
} as const;
