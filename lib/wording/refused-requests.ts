import { MOST_CHANGES_A_DAY } from "#lib/domain/record/over-quota";
import { waitingTime } from "#lib/wording/waiting";

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

/** What is said of a form that was sent once before, with something else in it. */
export const SENT_BEFORE_PAGE = {
  title: "This was sent before",
  texts: [
    "This form was sent once before with something else in it, and that was saved. Nothing was changed now.",
    "Send it once more from the page as it is now.",
  ],
} as const;

/** What is said of a form whose page is of an earlier version of Waymark, or of no version at all. */
export const OUTDATED_PAGE = {
  title: "Waymark was updated",
  texts: [
    "The page that this came from is older than Waymark is now, so nothing was changed.",
    "Send it once more from the page as it is now.",
  ],
} as const;

/** How such pages lead back to the page of the form, and show again what was written in it. */
export const SEND_AGAIN = {
  way: "Open the page again",
  typed: "What you wrote",
  keep: "It was not saved. Copy what you want to keep first.",
} as const;

/** Returns what is said to a learner who made more changes than are kept of a day. */
export function tooManyChangesPage({
  retryAfter,
}: Readonly<{ retryAfter?: number | undefined }>): Readonly<{
  title: string;
  texts: readonly string[];
}> {
  const wait = retryAfter === undefined ? "tomorrow" : `in ${waitingTime(retryAfter)}`;
  return {
    title: "Too many changes for one day",
    texts: [
      `You have made ${MOST_CHANGES_A_DAY.toLocaleString("en")} changes within 24 hours, which is the limit, so nothing was changed now.`,
      `Try again ${wait}.`,
    ],
  };
}
