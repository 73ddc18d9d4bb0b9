import type { CommentFault, CommentState } from "#lib/domain/comment";
import { counted } from "./numbers.ts";

/** Why a comment was not sent, for whoever wrote it. */
export const COMMENT_FAULTS: Readonly<Record<CommentFault, string>> = {
  "no-link":
    "This link was turned off, so nothing was sent. What you wrote is still here: copy it, and ask for the new link.",
  stopped:
    "Comments were turned off for this link, so nothing was sent. What you wrote is still here: copy it if you want to keep it.",
  full: "Many comments wait to be read already, so nothing was sent. What you wrote is still here: try again in a few days.",
  "no-evidence":
    "This evidence was taken away, so there is nothing left to comment on. What you wrote is still here: copy it if you want to keep it.",
  "other-words":
    "This was sent once before with other words, and those were kept. Copy what you wrote, then reload this page.",
};

/** What a comment is to its learner. */
export const COMMENT_STATES: Readonly<Record<CommentState, string>> = {
  waiting: "Waiting: only you see it",
  kept: "Kept: your mentor sees it too",
  hidden: "Hidden: only you see it",
};

/** Returns how many comments wait: "2 comments from your mentor". */
export function formatWaitingComments(waiting: number): string {
  return `${counted(waiting, "comment")} from your mentor`;
}
