import Link from "next/link";
import { invitationInWords } from "#lib/domain/review/review-words";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";

/** On today: how many answers wait to be looked at again, and about how long it takes. Nothing while none does. */
export function ReviewInvitation({ due }: Readonly<{ due: ReviewsDue }>) {
  if (due.asked.length === 0) return null;
  return (
    <section
      aria-labelledby="answers-again"
      className="flex max-w-2xl flex-col gap-2 border-l-2 border-line pl-5"
    >
      <h2 id="answers-again" className="text-2xl">
        Still in your own words?
      </h2>
      <p>
        <Link href="/review" prefetch={false}>
          {invitationInWords(due)}
        </Link>
      </p>
    </section>
  );
}
