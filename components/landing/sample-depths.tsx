import { Progress } from "#components/ui/progress";
import type { Learner } from "#lib/domain/learner";
import { cardinal, counted, formatNumber, listed } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";
import { Figure } from "./figure";

/** The phases in which a path goes its own way. */
const OWN_PHASES = ["specialization", "projects"] as const;

/** Two invented learners with the same evenings, on one path today: how far each of them is into what only that path has. */
export function SampleDepths({
  staying,
  changing,
}: Readonly<{ staying: Learner; changing: Learner }>) {
  const earlier = changing.record.enrollments.length - 1;
  const phases = listed(OWN_PHASES.map((phase) => PHASE_TITLES[phase].toLowerCase()));
  return (
    <Figure
      caption={`Two invented learners who worked on the same evenings, both on the path “${staying.path?.title}” today. The bars are the hours of its ${phases}. What the second one learned on the way is kept, and counts on every path that has it.`}
    >
      <Depth title="One chose this path, and stayed" learner={staying} />
      <Depth
        title={`The other began it after ${cardinal(earlier)} other paths`}
        learner={changing}
      />
    </Figure>
  );
}

function Depth({ title, learner }: Readonly<{ title: string; learner: Learner }>) {
  const { required, cleared } = ownHoursOf(learner);
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap justify-between gap-x-6 font-sans">
        <span className="font-semibold">{title}</span>
        <span className="text-ink-soft">
          {formatNumber(cleared)} of {counted(required, "hour")}
        </span>
      </p>
      <Progress label={title} value={cleared} max={required} />
    </div>
  );
}

function ownHoursOf({ progress }: Learner) {
  const own = progress.phases.filter(({ id }) => OWN_PHASES.some((phase) => phase === id));
  const sum = (hours: readonly number[]) => hours.reduce((total, each) => total + each, 0);
  return {
    required: sum(own.map(({ hours }) => hours.required)),
    cleared: sum(own.map(({ hours }) => hours.cleared)),
  };
}
