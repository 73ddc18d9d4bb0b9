import type { CorrectionId } from "#lib/domain/coach/correction";
import { evidenceFor } from "#lib/wording/claims";
import { WHY } from "#lib/wording/corrections";

/** One sentence on why it may matter, and where to read what is known about it. */
export function WhyItMatters({ correction }: Readonly<{ correction: CorrectionId }>) {
  const { sentence, claim } = WHY[correction];
  return (
    <p className="max-w-prose">
      {sentence} <a href={evidenceFor(claim)}>What is known, and what is not</a>
    </p>
  );
}
