import "server-only";
import { headers } from "next/headers";
import { currentViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { getEdition } from "#lib/data/roadmap/edition";
import { CHANGING, type DemoEnrollment, STAYING, STEADY } from "#lib/domain/demo/enrollments";
import { sampleLearner } from "#lib/domain/demo/sample-learner";
import type { Learner } from "#lib/domain/learner";
import { startAddress } from "#lib/domain/paths/start-address";
import { type PathOverlap, pathOverlap } from "#lib/domain/progress/path-overlap";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { localDateOf } from "#lib/domain/time/dates";
import { loadPaths, type PathWithRoadmap } from "#lib/loaders/paths/paths";
import { oncePerProcess } from "#lib/once-per-process";

/** Where the invented learner of the landing page looks at switching to. */
const SWITCH_TO = "data-science";

export type LandingView = Readonly<{
  paths: readonly CareerPath[];
  /** Where the fundamentals begin, for who asks. */
  start: string;
  samples?: Samples;
}>;

/** Invented learners of `npm run demo` and their like, drawn from the roadmaps as they are published here. */
type Samples = Readonly<{
  steady: Learner;
  /** Two with the same evenings: one stays, the other changes. */
  staying: Learner;
  changing: Learner;
  /** What the steady one would take along to another path. */
  carry: PathOverlap<Milestone>;
  to: CareerPath;
}>;

/** Returns what the landing page shows. An operator's own content may lack the paths of the samples: they are left out then. */
export async function loadLanding(): Promise<LandingView> {
  const [viewer, offers] = await Promise.all([currentViewer(), loadPaths()]);
  const on = localDateOf({ at: readClock(await headers()), timeZone: "UTC" });
  const samples = await oncePerProcess({
    name: "samples",
    // They change with the day and with what is published only.
    version: `${on} ${await getEdition()}`,
    read: async () => samplesOn({ offers, now: new Date(`${on}T12:00:00Z`) }),
  });
  return {
    paths: offers.map(({ path }) => path),
    start: startAddress({ isSignedIn: viewer !== null, roadmap: offers[0]?.roadmap }),
    samples,
  };
}

function samplesOn({
  offers,
  now,
}: Readonly<{ offers: readonly PathWithRoadmap[]; now: Date }>): Samples | undefined {
  const paths = offers.map(({ path }) => path);
  const roadmaps = new Map(offers.map(({ path, roadmap }) => [path.id, roadmap] as const));
  const roadmapOf = (path: string) => {
    const roadmap = roadmaps.get(path);
    if (roadmap === undefined) throw new Error(`there is no roadmap of ${path}`);
    return roadmap;
  };
  const to = paths.find(({ id }) => id === SWITCH_TO);
  const isKnown = ({ path }: DemoEnrollment) => roadmaps.has(path);
  if (to === undefined || ![...STEADY, ...STAYING, ...CHANGING].every(isKnown)) return undefined;

  const learnerOf = (enrollments: readonly DemoEnrollment[]) =>
    sampleLearner({ enrollments, roadmapOf, paths, now });
  const steady = learnerOf(STEADY);
  return {
    steady,
    staying: learnerOf(STAYING),
    changing: learnerOf(CHANGING),
    carry: pathOverlap({ ...steady.record, from: steady.roadmap, to: roadmapOf(to.id) }),
    to,
  };
}
