import { SwitchItem } from "#components/focus/switch-item";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissNoticeAction } from "#lib/actions/focus";
import type { FocusAssessment } from "#lib/domain/focus";
import { isCounted, switchStories } from "#lib/domain/focus/switch-story";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { PhaseId } from "#lib/domain/record/phases";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import { focusFact } from "#lib/wording/focus/focus";
import { titlesOf } from "#lib/wording/path-titles";
import { CoachActions, CoachCard } from "./coach-card";
import { DismissForGoodForm } from "./dismiss-for-good-form";
import { WhyItMatters } from "./why-it-matters";

/** The plain fact of the detector, from `notice` up, with what is behind it. */
export function FocusNotice({
  focus,
  enrollments,
  paths,
  phase,
  now,
  timeZone,
  todo,
}: Readonly<{
  focus: FocusAssessment;
  enrollments: readonly EnrollmentRecord[];
  paths: readonly CareerPath[];
  /** Of the next milestone. */
  phase: PhaseId;
  now: Date;
  timeZone: string;
  /** The one thing to do now; absent with everything done. */
  todo?: Readonly<{ href: string; label: string }>;
}>) {
  const stories = switchStories({ focus, enrollments }).filter(isCounted);
  const titleOf = titlesOf(paths);
  return (
    <CoachCard
      id="focus"
      title="Something from your record"
      fact={focusFact({ stories, enrollments, now, phase })}
    >
      <WhyItMatters correction="path-hopping" />
      <CoachActions>
        {todo === undefined ? null : <ButtonLink href={todo.href}>{todo.label}</ButtonLink>}
        <ChangeForm action={dismissNoticeAction}>
          <OperationId />
          <input type="hidden" name="upTo" value={focus.hops[0]?.at.toISOString()} />
          <SubmitButton variant="quiet">Got it</SubmitButton>
        </ChangeForm>
      </CoachActions>
      <ul className="mt-3 w-full divide-y divide-line border-y border-line">
        {stories.map((story) => (
          <SwitchItem key={story.left.id} story={story} titleOf={titleOf} timeZone={timeZone} />
        ))}
      </ul>
      <DismissForGoodForm correction="path-hopping" operationId={crypto.randomUUID()} />
    </CoachCard>
  );
}
