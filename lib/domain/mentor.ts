import type { Picture } from "./pictures/picture.ts";
import { alsoDone } from "./progress/also-done.ts";
import type { Counts, PhaseProgress, Progress } from "./progress/progress.ts";
import { stepsDone } from "./progress/steps-done.ts";
import { stagesOf, type WaymarkState } from "./progress/waymarks.ts";
import type { EnrollmentRecord } from "./record/enrollment.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import type { PhaseId } from "./record/phases.ts";
import type { CareerPath } from "./roadmap/career-path.ts";
import type { Roadmap } from "./roadmap/roadmap.ts";
import { type LocalDate, localDateOf } from "./time/dates.ts";
import { workDays } from "./work/work.ts";

/** One milestone as another person may see it. */
export type MentorMilestone = Readonly<{
  id: string;
  title: string;
  /** Planned. */
  hours: number;
  isOptional: boolean;
  state: Exclude<WaymarkState, "carried" | "aside">;
  isWalked: boolean;
  /** When it was done. */
  on?: LocalDate;
  steps: Readonly<{ done: number; of: number }>;
  /** Links and words that show that it is real. */
  evidence?: string;
  pictures: readonly Picture[];
  /** What the reader wrote about it, and the learner keeps. */
  comments: readonly SharedComment[];
}>;

/** A comment of the reader of a link, as they see it. */
export type SharedComment = Readonly<{ text: string; on: LocalDate }>;

type PhaseCounts = Pick<PhaseProgress, "cleared" | "required" | "waived" | "hours">;

/**
 * All that the one person with a learner's link may see, and no more (docs/rules.md#mentor-link): a field that is not here
 * reaches no page. Focus, corrections, reasons, answers, notes, what was put aside and where milestones were carried
 * over from are none of their business.
 */
export type MentorView = Readonly<{
  name: string;
  /** What their path is called; absent on the fundamentals alone. */
  path?: string;
  /** The learner's own date. */
  today: LocalDate;
  progress: Counts;
  phases: readonly Readonly<{
    phase: PhaseId;
    counts: PhaseCounts;
    waymarks: readonly MentorMilestone[];
  }>[];
  /** Ticked, and not on this roadmap: what was waived elsewhere was never done, and is not shown. */
  alsoDone: readonly Readonly<{
    id: string;
    title: string;
    on: LocalDate;
    evidence?: string;
    comments: readonly SharedComment[];
  }>[];
  /** Oldest first. */
  workDays: readonly LocalDate[];
  news: MentorNews;
  /** Whether its reader may comment on evidence. */
  takesComments: boolean;
}>;

/** What changed since the reader of a link last said that they had looked, or since it was made. */
export type MentorNews = Readonly<{
  since: LocalDate;
  hasLooked: boolean;
  /** Oldest first; `link` is where it stands on the page, if it does. */
  done: readonly Readonly<{ title: string; on: LocalDate; anchor?: string }>[];
  /** Milestones whose evidence is new or was changed. */
  evidence: readonly Readonly<{ title: string; anchor?: string }>[];
  /** On how many days after that date the learner worked. */
  days: number;
}>;

type Evidence = Readonly<{ milestone: string; url: string; at: Date }>;

/** What of a learner the view is made from. */
type Shared = Readonly<{
  name: string;
  path?: Pick<CareerPath, "title">;
  today: LocalDate;
  /** IANA. */
  timeZone: string;
  progress: Progress;
  record: Pick<
    LearnerRecord,
    "enrollments" | "completions" | "waivers" | "putAside" | "stepTicks" | "logs"
  >;
  enrollment?: EnrollmentRecord;
  roadmap: Roadmap;
}>;

/** Returns what a learner's link shows of them. `titleOf` knows milestones of other roadmaps too. */
export function mentorViewOf({
  learner,
  evidence,
  pictures,
  comments,
  link,
  titleOf,
}: Readonly<{
  learner: Shared;
  evidence: readonly Evidence[];
  /** By milestone. */
  pictures: ReadonlyMap<string, readonly Picture[]>;
  /** Kept ones of this link, by milestone. */
  comments: ReadonlyMap<string, readonly Readonly<{ text: string; at: Date }>[]>;
  link: Looked & Readonly<{ takesComments: boolean }>;
  titleOf: (milestone: string) => string;
}>): MentorView {
  const { name, path, today, timeZone, progress, record, enrollment, roadmap } = learner;
  const commentsOn = (milestone: string) =>
    (comments.get(milestone) ?? []).map(({ text, at }) => ({
      text,
      on: localDateOf({ at, timeZone }),
    }));
  const urls = new Map(evidence.map(({ milestone, url }) => [milestone, url] as const));
  const stages = stagesOf({ record, enrollment, progress, roadmap });
  return {
    name,
    path: path?.title,
    today,
    progress: countsOf(progress),
    phases: roadmap.phases.map(({ id, milestones }, index) => ({
      phase: id,
      counts: countsOf(progress.phases[index] ?? progress),
      waymarks: milestones.map((milestone, nth) => {
        const waymark = stages[index]?.waymarks[nth];
        return {
          id: milestone.id,
          title: milestone.title,
          hours: milestone.hours,
          isOptional: !milestone.required,
          state: publicState(waymark?.state ?? "open"),
          isWalked: waymark?.isWalked ?? false,
          on: doneOn({ record, milestone: milestone.id }),
          steps: {
            done: stepsDone({ ...record, milestone }),
            of: milestone.steps.length,
          },
          evidence: urls.get(milestone.id),
          pictures: pictures.get(milestone.id) ?? [],
          comments: commentsOn(milestone.id),
        };
      }),
    })),
    alsoDone: alsoDone({ ...record, roadmap }).completed.map(({ milestone, on }) => ({
      id: milestone,
      title: titleOf(milestone),
      on,
      evidence: urls.get(milestone),
      comments: commentsOn(milestone),
    })),
    workDays: workDays(record).filter((on) => on <= today),
    news: mentorNewsOf({ learner, evidence, link, titleOf }),
    takesComments: link.takesComments,
  };
}

/** Since when there is a link, and when its reader last looked. */
type Looked = Readonly<{ madeAt: Date; lookedAt?: Date }>;

/** What is asked for what is new. */
export type MentorNewsOf = Readonly<{
  learner: Pick<Shared, "record" | "roadmap" | "timeZone" | "today">;
  evidence: readonly Evidence[];
  link: Looked;
  titleOf: (milestone: string) => string;
}>;

/** Returns what is new to the reader of a link. */
export function mentorNewsOf({
  learner: { record, roadmap, timeZone, today },
  evidence,
  link: { madeAt, lookedAt },
  titleOf,
}: MentorNewsOf): MentorNews {
  const since = lookedAt ?? madeAt;
  const from = localDateOf({ at: since, timeZone });
  const here = new Set(roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  const toldOf = (milestone: string) => ({
    title: titleOf(milestone),
    anchor: here.has(milestone) ? milestone : undefined,
  });
  return {
    since: from,
    hasLooked: lookedAt !== undefined,
    done: record.completions
      .filter(({ at, prior }) => at > since && !prior)
      .toSorted((one, other) => one.at.getTime() - other.at.getTime())
      .map(({ milestone, on }) => ({ ...toldOf(milestone), on })),
    evidence: evidence.filter(({ at }) => at > since).map(({ milestone }) => toldOf(milestone)),
    days: workDays(record).filter((on) => on > from && on <= today).length,
  };
}

function doneOn({
  record,
  milestone,
}: Readonly<{ record: Pick<LearnerRecord, "completions">; milestone: string }>):
  | LocalDate
  | undefined {
  return record.completions.find((each) => each.milestone === milestone && !each.prior)?.on;
}

/** Where something was done before, and what was put aside for now, is the learner's own. */
function publicState(state: WaymarkState): MentorMilestone["state"] {
  if (state === "carried") return "done";
  return state === "aside" ? "open" : state;
}

function countsOf({ cleared, required, waived, percent, hours }: Counts): Counts {
  return { cleared, required, waived, percent, hours };
}
