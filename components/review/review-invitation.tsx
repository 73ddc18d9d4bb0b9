import { CoachCard } from "#components/coach/coach-card";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";
import { formatInvitation } from "#lib/wording/review/review";

/** On today: how many answers wait to be looked at again, and about how long it takes. Nothing while none does. */
export function ReviewInvitation({ due }: Readonly<{ due: ReviewsDue }>) {
  if (due.asked.length === 0) return null;
  return (
    <CoachCard
      id="answers-again"
      title="Still in your own words?"
      fact={
        <a href="/review" className="inline-block min-h-6">
          {formatInvitation(due)}
        </a>
      }
    />
  );
}
