import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { spreadReviewsAction } from "#lib/actions/review";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";
import type { ReviewDelay } from "#lib/domain/review/spread-reviews";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatRest, formatSpread, spreadDone } from "#lib/wording/review/nothing-asked";
import { FocusedHeading } from "./focused-heading";

/** What is due beyond today's handful: one tap spreads it, and says when each comes; then, that it is spread. */
export function SpreadReviews({
  due,
  toSpread,
  spread,
  today,
}: Readonly<{
  due: ReviewsDue;
  toSpread: readonly ReviewDelay[];
  spread: readonly ReviewDelay[];
  today: LocalDate;
}>) {
  const hasRest = due.rest.length > 0;
  if (!hasRest && spread.length === 0) return null;
  const { when, button } = formatSpread({ delays: hasRest ? toSpread : spread, today });
  return (
    <section
      aria-labelledby="rest"
      className="flex flex-col items-start gap-4 border-t border-line py-8"
    >
      <FocusedHeading id="rest" about={hasRest ? "rest" : "spread"}>
        {hasRest ? formatRest(due) : spreadDone({ delays: spread })}
      </FocusedHeading>
      {hasRest ? (
        <ChangeForm action={spreadReviewsAction} className="flex flex-col items-start gap-4">
          <OperationId />
          <p className="max-w-prose">
            If you do nothing, they come five a day from tomorrow. Spread them out for fewer each
            day; none are lost. {when}
          </p>
          <SubmitButton variant="quiet">{button}</SubmitButton>
        </ChangeForm>
      ) : (
        <p className="max-w-prose">{when}</p>
      )}
    </section>
  );
}
