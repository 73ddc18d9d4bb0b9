import "server-only";
import { headers } from "next/headers";
import { currentViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock/clock";
import { sampleLearner } from "#lib/domain/demo/sample-learner";
import { CHANGING, type DemoStay, STAYING, STEADY } from "#lib/domain/demo/stays";
import type { Learner } from "#lib/domain/learner";
import type { CareerPath } from "#lib/domain/paths/path";
import { type CarryOver, carryOver } from "#lib/domain/roadmap/carry-over";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { loadPaths } from "#lib/loaders/paths/paths";

/** Where the invented learner of the landing page looks at switching to. */
const SWITCH_TO = "data-science";

export type LandingView = Readonly<{
  isSignedIn: boolean;
  paths: readonly CareerPath[];
  /** Invented learners of `npm run demo`, drawn from the roadmaps as they are published here. */
  samples?: Readonly<{
    steady: Learner;
    /** Two with the same evenings: one stays, the other changes. */
    staying: Learner;
    changing: Learner;
    /** What the steady one would take along to another path. */
    carry: CarryOver<Milestone>;
    to: CareerPath;
  }>;
}>;

/** What the landing page shows. An operator's own content may lack the paths of the samples: they are left out then. */
export async function loadLanding(): Promise<LandingView> {
  const [viewer, offers] = await Promise.all([currentViewer(), loadPaths()]);
  const now = readClock(await headers());
  const paths = offers.map(({ path }) => path);
  const roadmaps = new Map(offers.map(({ path, roadmap }) => [path.id, roadmap] as const));
  const roadmapOf = (path: string) => {
    const roadmap = roadmaps.get(path);
    if (roadmap === undefined) throw new Error(`there is no roadmap of ${path}`);
    return roadmap;
  };
  const isSignedIn = viewer !== null;
  const to = paths.find(({ id }) => id === SWITCH_TO);
  const isKnown = ({ path }: DemoStay) => roadmaps.has(path);
  if (to === undefined || ![...STEADY, ...STAYING, ...CHANGING].every(isKnown))
    return { isSignedIn, paths };

  const steady = sampleLearner({ stays: STEADY, roadmapOf, paths, now });
  const carry = carryOver({ ...steady.record, from: steady.roadmap, to: roadmapOf(to.id) });
  const staying = sampleLearner({ stays: STAYING, roadmapOf, paths, now });
  const changing = sampleLearner({ stays: CHANGING, roadmapOf, paths, now });
  return { isSignedIn, paths, samples: { steady, staying, changing, carry, to } };
}
