import type { LinkCheck, LinkState } from "#lib/domain/link-check/link-state";
import { placeOf } from "#lib/domain/text/evidence-parts";
import { formatDate } from "./dates.ts";

const FOUND: Readonly<Record<LinkState, string>> = {
  answers: "It answers",
  moved: "It answers at another address",
  "not-found": "Nothing was found there",
  closed: "It answers, but lets no program in: open it yourself to be sure",
  faulty: "Its server reports a fault",
  silent: "It did not answer",
  refused: "It was not checked: it leads into a private network, which nobody else can open",
};

/** Returns "It answers at another address, example.org/new (checked on 3 March 2026).". */
export function formatLinkCheck({
  check: { state, to },
  on,
}: Readonly<{ check: LinkCheck; on: string }>): string {
  const place = to === undefined ? "" : `, ${placeOf(to)}`;
  return `${FOUND[state]}${place} (checked on ${formatDate(on)}).`;
}
