import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { config } from "#lib/config";
import { listComments } from "#lib/data/comment";
import { listLinkChecks } from "#lib/data/link-check/link-checks";
import { getWritings, type Writings } from "#lib/data/milestone";
import { listPictures } from "#lib/data/pictures/pictures";
import { findRoadmapWith, getRoadmap } from "#lib/data/roadmap/roadmaps";
import type { Comment } from "#lib/domain/comment";
import type { Learner } from "#lib/domain/learner";
import type { LinkCheck } from "#lib/domain/link-check/link-state";
import type { Picture } from "#lib/domain/pictures/picture";
import { milestoneHours, prerequisitesOf, weeksOf } from "#lib/domain/progress/next-milestone";
import type { Counts } from "#lib/domain/progress/progress";
import type { PhaseId } from "#lib/domain/record/phases";
import { type OwnWordsState, ownWordsState } from "#lib/domain/review/own-words-state";
import { type ReviewPlan, reviewPlans } from "#lib/domain/review/review-plan";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { evidenceParts } from "#lib/domain/text/evidence-parts";
import { type LocalDate, localDateOf } from "#lib/domain/time/dates";
import { loadLearner, loadPace } from "#lib/loaders/learner";

export type MilestoneView = Readonly<{
  learner: Learner;
  milestone: Milestone;
  phase: PhaseId;
  /** Its hours, and of these those of its ticked steps. */
  hours: Counts["hours"];
  /** The weeks that are left of it at the learner's pace, where it takes weeks. */
  weeks?: number;
  /** It stands on the learner's own roadmap; otherwise on another path's. */
  isOnRoadmap: boolean;
  /** What it builds on and is still open. */
  missing: readonly Milestone[];
  writings: Writings;
  pictures: readonly Picture[];
  /** What a mentor wrote about it. */
  comments: readonly Readonly<{ comment: Comment; on: LocalDate }>[];
  /** The links of its evidence and what was found of them; absent where the operator has not turned that on. */
  linkChecks?: Readonly<{ links: readonly string[]; checks: readonly LinkCheck[] }>;
  /** How far it is the learner's own, and when their answer is asked again. */
  ownWords: Readonly<{ state?: OwnWordsState; plan?: ReviewPlan }>;
}>;

type Place = Readonly<{ milestone: Milestone; phase: PhaseId }>;

/**
 * Returns one milestone as it stands on the learner's roadmap, or else on another path's, or on an earlier version: what was done
 * there is kept, and can be opened. An unknown one is a 404.
 */
export const loadMilestone = cache(async (id: string): Promise<MilestoneView> => {
  const learner = await loadLearner();
  const own = placeOn({ roadmap: learner.roadmap, id });
  const place = own ?? (await placeElsewhere(id));
  if (place === undefined) notFound();
  const { stepTicks } = learner.record;
  const hours = milestoneHours({ milestone: place.milestone, stepTicks });
  const { userId } = learner;
  const writings = await getWritings({ userId, milestone: id });
  return {
    learner,
    ...place,
    hours,
    weeks: weeksOf({ hours, pace: await loadPace(learner) }),
    isOnRoadmap: own !== undefined,
    missing: prerequisitesOf({
      roadmap: learner.roadmap,
      record: learner.record,
      milestone: place.milestone,
    }).open,
    comments: (await listComments({ userId, milestone: id })).map((comment) => ({
      comment,
      on: localDateOf({ at: comment.at, timeZone: learner.timeZone }),
    })),
    writings,
    linkChecks: await loadLinkChecks({ userId, milestone: id, evidence: writings.evidence }),
    pictures: (await listPictures({ userId, milestones: [id] })).get(id) ?? [],
    ownWords: {
      state: ownWordsState(learner)(id),
      plan: reviewPlans(learner.record).find(({ milestone }) => milestone === id),
    },
  };
});

/** Nothing is read where there is no link. */
async function loadLinkChecks({
  userId,
  milestone,
  evidence,
}: Readonly<{ userId: string; milestone: string; evidence: string }>): Promise<
  MilestoneView["linkChecks"]
> {
  const { links } = evidenceParts(evidence);
  if (!config().isLinkCheckOn || links.length === 0) return undefined;
  return { links, checks: await listLinkChecks({ userId, milestone }) };
}

function placeOn({ roadmap, id }: Readonly<{ roadmap: Roadmap; id: string }>): Place | undefined {
  for (const phase of roadmap.phases) {
    const milestone = phase.milestones.find((each) => each.id === id);
    if (milestone !== undefined) return { milestone, phase: phase.id };
  }
  return undefined;
}

async function placeElsewhere(id: string): Promise<Place | undefined> {
  const roadmap = await findRoadmapWith(id);
  return roadmap === null ? undefined : placeOn({ roadmap: await getRoadmap(roadmap), id });
}
