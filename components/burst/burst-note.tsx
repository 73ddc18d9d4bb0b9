import { Notice } from "#components/ui/notice";
import type { Burst } from "#lib/domain/work/bursts";
import { burstFact, WHEN_DONE_QUESTION, whenDoneHref } from "#lib/wording/burst";

/** As many are asked about at once. */
const MOST = 3;

/** What does not count yet, and the question that makes it count. */
export function BurstNote({ bursts }: Readonly<{ bursts: readonly Burst[] }>) {
  if (bursts.length === 0) return null;
  return (
    <Notice>
      <ul className="flex flex-col gap-1">
        {bursts.slice(0, MOST).map((burst) => (
          <li key={burst.on}>
            {burstFact(burst)} <a href={whenDoneHref(burst.on)}>{WHEN_DONE_QUESTION}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
