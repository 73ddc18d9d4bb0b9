import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { OwnWords } from "#lib/domain/switch/own-words";
import { formatInstant } from "../dates.ts";

type Told = Readonly<{
  enrollment: Pick<EnrollmentRecord, "path" | "startedAt">;
  words?: OwnWords;
  titleOf: (path: string) => string;
  timeZone: string;
}>;

/** Returns what leads to a learner's own words: "On 3 March 2026 you chose Backend because:", or that there are none. */
export function formatOwnWords({ enrollment, words, titleOf, timeZone }: Told): string {
  const title = titleOf(enrollment.path);
  const on = formatInstant({ at: words?.at ?? enrollment.startedAt, timeZone });
  if (words === undefined) return `On ${on} you chose ${title}, without writing down a reason.`;
  const from = titleOf(words.from ?? enrollment.path);
  if (words.when === "left")
    return `On ${on}, before you began ${title}, you left ${from} because:`;
  if (words.when === "switched") return `On ${on} you switched from ${from} to ${title} because:`;
  return `On ${on} you chose ${title} because:`;
}

/** Returns when a learner came back to a path about which they had written before; absent where they wrote when they began. */
export function formatCameBack({ enrollment, words, titleOf, timeZone }: Told): string | undefined {
  const isOlder = words !== undefined && words.when !== "left" && words.at < enrollment.startedAt;
  if (!isOlder) return undefined;
  return `You came back to ${titleOf(enrollment.path)} on ${formatInstant({ at: enrollment.startedAt, timeZone })}.`;
}
