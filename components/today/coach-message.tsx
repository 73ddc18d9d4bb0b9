import { CorrectionCard } from "#components/coach/correction-card";
import { DismissedNote } from "#components/coach/dismissed-note";
import { PauseStatus } from "#components/pause/pause-status";
import { WelcomeBack } from "#components/pause/welcome-back";
import { PlannedSwitchCard } from "#components/plan/planned-switch-card";
import { ReminderOffer } from "#components/reminders/reminder-offer";
import { ReviewInvitation } from "#components/review/review-invitation";
import { NewVersion } from "#components/roadmap/new-version";
import { ReflectionCard } from "#components/switch/reflection-card";
import { TrialCard } from "#components/trial/trial-card";
import type { CoachMessage as Message } from "#lib/domain/coach/coach-message";
import type { Learner } from "#lib/domain/learner";
import { timeZones } from "#lib/domain/time/time-zones";
import type { TitleOf } from "#lib/wording/corrections";
import { titlesOf } from "#lib/wording/path-titles";
import { LookBack } from "./look-back";
import { TimeZoneQuestion } from "./time-zone-question";

/** The one thing that the coach has to say today. */
export function CoachMessage({
  message,
  learner,
  titleOf,
}: Readonly<{ message: Message; learner: Learner; titleOf: TitleOf }>) {
  const { today, timeZone } = learner;
  switch (message.kind) {
    case "pause":
      return <PauseStatus pause={message.pause} today={today} />;
    case "planned-switch":
      return <PlannedSwitchCard {...learner} />;
    case "away":
      return <WelcomeBack comeback={message.comeback} today={today} />;
    case "trial-over":
      return <TrialCard {...learner} />;
    case "time-zone":
      return <TimeZoneQuestion zones={timeZones()} />;
    case "dismissed":
      return <DismissedNote dismissed={message.dismissed} />;
    case "correction":
      return <CorrectionCard correction={message.correction} learner={learner} titleOf={titleOf} />;
    case "reflection":
      return (
        <ReflectionCard due={message.due} titleOf={titlesOf(learner.paths)} timeZone={timeZone} />
      );
    case "look-back":
      return <LookBack {...learner} />;
    case "reviews":
      return <ReviewInvitation due={message.due} />;
    case "new-version":
      return <NewVersion difference={message.difference} />;
    case "reminder-offer":
      return <ReminderOffer />;
  }
}
