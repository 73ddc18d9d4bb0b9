import { NeverAgain } from "#components/coach/never-again";
import { WhyItMatters } from "#components/coach/why-it-matters";
import { ButtonLink } from "#components/ui/button";
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
  todo,
}: Readonly<{
  focus: FocusAssessment;
  enrollments: readonly EnrollmentRecord[];
  paths: readonly CareerPath[];
  isInFundamentals: boolean;
  now: Date;
  timeZone: string;
  /** The one thing to do now; absent with everything done. */
  todo?: Readonly<{ href: string; label: string }>;
}>) {
  const stories = switchStories({ focus, enrollments }).filter(isCounted);
  const titleOf = titlesOf(paths);
  return (
    <section aria-labelledby="focus" className="max-w-2xl border-l border-edge pl-5 sm:pl-6">
      <h2 id="focus" className="text-xl">
        Something from your record
      </h2>
      <p className="mt-2 text-lg">{focusFact({ stories, enrollments, now, isInFundamentals })}</p>
      <div className="mt-1">
        <WhyItMatters correction="path-hopping" />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {todo === undefined ? null : <ButtonLink href={todo.href}>{todo.label}</ButtonLink>}
        <form action={dismissNoticeAction}>
          <OperationId />
          <SubmitButton variant="quiet">Got it</SubmitButton>
        </form>
      </div>
      <ul className="mt-6 divide-y divide-line border-y border-line">
        {stories.map((story) => (
          <SwitchItem key={story.left.id} story={story} titleOf={titleOf} timeZone={timeZone} />
        ))}
      </ul>
      <div className="mt-4">
        <NeverAgain correction="path-hopping">
          <OperationId />
        </NeverAgain>
      </div>
    </section>
  );
}
