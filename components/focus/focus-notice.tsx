import { OperationId } from "#components/ui/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissNoticeAction } from "#lib/actions/focus/focus";
import type { EnrollmentRecord } from "#lib/domain/enrollment/enrollment";
import type { FocusAssessment } from "#lib/domain/focus";
import { focusFact } from "#lib/domain/focus/focus-words";
import { isCounted, switchStories } from "#lib/domain/focus/switch-story";
import type { CareerPath } from "#lib/domain/paths/path";
import { titlesOf } from "#lib/domain/paths/path-titles";
import { SwitchItem } from "./switch-item";

/** The plain fact of the detector, from `notice` up, with what is behind it. */
export function FocusNotice({
  focus,
  enrollments,
  paths,
  isInFundamentals,
  now,
  timeZone,
}: Readonly<{
  focus: FocusAssessment;
  enrollments: readonly EnrollmentRecord[];
  paths: readonly CareerPath[];
  isInFundamentals: boolean;
  now: Date;
  timeZone: string;
}>) {
  const stories = switchStories({ focus, enrollments }).filter(isCounted);
  const titleOf = titlesOf(paths);
  return (
    <section aria-labelledby="focus" className="max-w-2xl border-l border-edge pl-5 sm:pl-6">
      <h2 id="focus" className="text-xl">
        Something from your record
      </h2>
      <p className="mt-2 text-lg">{focusFact({ stories, enrollments, now, isInFundamentals })}</p>
      <p className="mt-1">
        Changing your mind is normal, and often good. This is only what your record says; mark what
        should not count.
      </p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {stories.map((story) => (
          <SwitchItem key={story.left.id} story={story} titleOf={titleOf} timeZone={timeZone} />
        ))}
      </ul>
      <form action={dismissNoticeAction} className="mt-4">
        <OperationId />
        <SubmitButton variant="quiet">Got it</SubmitButton>
      </form>
    </section>
  );
}
