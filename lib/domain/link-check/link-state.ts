import * as z from "zod";

/**
 * What was found where a link leads: a page; a page at another address; nothing there; a page that is not for programs; a fault; no answer in
 * time; or it was not asked, since it leads into a private network.
 */
export const LINK_STATES = [
  "answers",
  "moved",
  "not-found",
  "closed",
  "faulty",
  "silent",
  "refused",
] as const;

export type LinkState = (typeof LINK_STATES)[number];

export const linkStateSchema = z.enum(LINK_STATES);

/** What was found, and where it leads by now, if that is somewhere else. */
export type LinkFound = Readonly<{ state: LinkState; to?: string }>;

/** What was found of a link of a learner's evidence, and when. */
export type LinkCheck = LinkFound & Readonly<{ url: string; at: Date }>;

/** Redirects that are followed; a link with more leads nowhere (docs/rules.md#link-check). */
export const MOST_REDIRECTS = 5;

/** Returns what an answer with this status says of a link; `isSame` where it came from the very address. */
export function stateOf({
  status,
  isSame,
}: Readonly<{ status: number; isSame: boolean }>): LinkState {
  if (status >= 200 && status < 300) return isSame ? "answers" : "moved";
  if (status === 404 || status === 410) return "not-found";
  if (status >= 400 && status < 500) return "closed";
  return "faulty";
}
