/** The revision that the last tick of this tab made, as its pages keep it for each other. */
const keyOf = (learner: string) => `waymark.saved.${learner}`;

/** Keeps in this tab that a tick was saved, and which revision of the record it made. */
export function noteSaved({
  learner,
  revision,
}: Readonly<{ learner: string; revision: number }>): void {
  try {
    sessionStorage.setItem(keyOf(learner), String(revision));
  } catch {
    // Full, or switched off: a page that was overtaken shows it when it is loaded the next time.
  }
}

/**
 * Returns whether a tick was saved after a page of this revision was made, and says so once: on a slow connection the answer
 * reaches the page that is being left.
 */
export function isOvertaken({
  learner,
  revision,
}: Readonly<{ learner: string; revision: number }>): boolean {
  try {
    const isOlder = revision < Number(sessionStorage.getItem(keyOf(learner)));
    if (isOlder) sessionStorage.removeItem(keyOf(learner));
    return isOlder;
  } catch {
    return false;
  }
}
