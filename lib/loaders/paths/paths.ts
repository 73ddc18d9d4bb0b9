import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentViewer } from "#lib/auth/viewer";
import { findPath, listPaths, listSources } from "#lib/data/roadmap/paths";
import { getRoadmap, listNewestRoadmaps } from "#lib/data/roadmap/roadmaps";
import type { StartRoute } from "#lib/domain/commit/start-route";
import { startRouteOf } from "#lib/domain/learner";
import type { CareerPath, PathSource } from "#lib/domain/roadmap/career-path";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";
import { loadLearner } from "#lib/loaders/learner";

export type PathWithRoadmap = Readonly<{ path: CareerPath; roadmap: Roadmap }>;

/** Returns all paths, each with its newest roadmap. */
export async function loadPaths(): Promise<readonly PathWithRoadmap[]> {
  const newest = await newestByPath();
  const paths = (await listPaths()).filter((path) => newest.has(path.id));
  return Promise.all(
    paths.map(async (path) => ({ path, roadmap: await getRoadmap(newest.get(path.id) ?? "") })),
  );
}

/** Returns who says what about the paths. */
export function loadSources(): Promise<readonly PathSource[]> {
  return listSources();
}

export type PathForReader = PathWithRoadmap &
  Readonly<{
    /** The page on which it begins for who asks. */
    start: StartRoute["page"];
    isSignedIn: boolean;
  }>;

/** Returns one path with its newest roadmap, and the page on which it begins for who asks. An unknown path is a 404. */
export const loadPath = cache(async (id: string): Promise<PathForReader> => {
  const path = await findPath(id);
  const roadmapId = path === null ? undefined : (await newestByPath()).get(path.id);
  if (path === null || roadmapId === undefined) notFound();
  const isSignedIn = (await currentViewer()) !== null;
  // A stranger would commit.
  const start = isSignedIn ? await startOf(id) : "commit";
  return { path, roadmap: await getRoadmap(roadmapId), start, isSignedIn };
});

async function startOf(path: string): Promise<StartRoute["page"]> {
  return startRouteOf({ learner: await loadLearner(), path }).page;
}

async function newestByPath(): Promise<ReadonlyMap<string, string>> {
  const newest = await listNewestRoadmaps();
  return new Map(
    newest.flatMap(({ id, path }) => (path === undefined ? [] : [[path, id] as const])),
  );
}
