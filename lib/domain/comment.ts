import * as z from "zod";
import { refuseAs } from "./text/input-problem.ts";

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 1_000;

/** So many comments of one link may wait: more are taken when the learner has looked at these. */
export const MOST_WAITING = 20;

/** So many comments of one link are kept in all, whatever became of them. */
export const MOST_OF_LINK = 500;

/** Whether a comment waits, is shown to its writer, or is out of sight. */
export type CommentState = "waiting" | "kept" | "hidden";

/** What the reader of a link wrote about a piece of evidence, as its learner sees it. */
export type Comment = Readonly<{
  id: string;
  milestone: string;
  text: string;
  at: Date;
  state: CommentState;
}>;

/** Why a comment is not written down. */
export type CommentFault = "no-link" | "stopped" | "full" | "no-evidence" | "other-words";

/** What a learner may do with a comment; what is removed is gone. */
export const JUDGEMENTS = ["kept", "hidden", "removed"] as const;

export type Judgement = (typeof JUDGEMENTS)[number];

/** What a learner may choose about the comments of their link. */
export const COMMENT_CHOICES = ["taken", "stopped", "mailed", "not-mailed"] as const;

export type CommentChoice = (typeof COMMENT_CHOICES)[number];

export const commentInput = z.object({
  comment: z
    .string()
    .min(1, refuseAs("comment-missing"))
    .max(LONGEST_COMMENT, refuseAs("comment-too-long")),
});

/** Returns the state of a comment by when it was kept, or hidden. */
export function commentState({
  keptAt,
  hiddenAt,
}: Readonly<{ keptAt: Date | null; hiddenAt: Date | null }>): CommentState {
  if (hiddenAt !== null) return "hidden";
  return keptAt === null ? "waiting" : "kept";
}

const DAY_MS = 86_400_000;

/**
 * Returns when the mail of a new comment goes out: at once, or a day after the last one; undefined where one is to go out already,
 * which tells of this one too (docs/rules.md#mentor-link).
 */
export function commentMailAt({
  lastAt,
  now,
}: Readonly<{ lastAt: Date | null; now: Date }>): Date | undefined {
  if (lastAt === null) return now;
  if (lastAt > now) return undefined;
  return new Date(Math.max(now.getTime(), lastAt.getTime() + DAY_MS));
}
