import { ChoosePath } from "#components/roadmap/choose-path";
import type { CoachWord } from "#lib/domain/coach/coach-word";
import type { TitleOf } from "#lib/domain/coach/correction-words";
import type { Learner } from "#lib/domain/learner";
import { CoachSlot } from "./coach-slot";
import { UnderWay } from "./under-way";

/** Under the progress: what the coach has to say; with nothing to say, what is under way, and that there is time to choose. */
export function CoachPlace({
  word,
  learner,
  titleOf,
}: Readonly<{ word?: CoachWord; learner: Learner; titleOf: TitleOf }>) {
  if (word !== undefined) return <CoachSlot word={word} learner={learner} titleOf={titleOf} />;
  return (
    <>
      <UnderWay learner={learner} />
      <ChooseLater learner={learner} />
    </>
  );
}

/** Further down: the same, for whom the coach's word took the first place. */
export function AfterTheWord({ word, learner }: Readonly<{ word?: CoachWord; learner: Learner }>) {
  if (word === undefined) return null;
  return (
    <>
      <UnderWay learner={learner} />
      <ChooseLater learner={learner} />
    </>
  );
}

function ChooseLater({ learner: { path, progress } }: Readonly<{ learner: Learner }>) {
  // With the fundamentals cleared, choosing is the next step itself.
  if (path !== undefined || progress.next === undefined) return null;
  return <ChoosePath isFundamentalsDone={false} />;
}
