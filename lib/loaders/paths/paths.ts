import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentViewer } from "#lib/auth/viewer";
import { getRecord } from "#lib/data/record";
import { findPath, listPaths } from "#lib/data/roadmap/paths";
import { getRoadmap, listNewestRoadmaps } from "#lib/data/roadmap/roadmaps";
import { openEnrollment } from "#lib/domain/record/enrollment";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";

export type PathWithRoadmap = Readonly<{ path: CareerPath; roadmap: Roadmap }>;

/** Returns all paths, each with its newest roadmap. */
export async function loadPaths(): Promise<readonly PathWithRoadmap[]> {
  const newest = await newestByPath();
  const paths = (await listPaths()).filter((path) => newest.has(path.id));
  return Promise.all(
    paths.map(async (path) => ({ path, roadmap: await getRoadmap(newest.get(path.id) ?? "") })),
  );
}

/** What the page of a path offers: to commit to it, to switch to it, or the learner's own roadmap. */
export type PathStart = "commit" | "switch" | "own";

/** Returns one path with its newest roadmap, and how it begins for who asks. An unknown path is a 404. */
export const loadPath = cache(
  async (id: string): Promise<PathWithRoadmap & Readonly<{ start: PathStart }>> => {
    const path = await findPath(id);
    const roadmapId = path === null ? undefined : (await newestByPath()).get(path.id);
    if (path === null || roadmapId === undefined) notFound();
    return { path, roadmap: await getRoadmap(roadmapId), start: await startOf(id) };
  },
);

async function startOf(path: string): Promise<PathStart> {
  const viewer = await currentViewer();
  if (viewer === null) return "commit";
  const { enrollments } = await getRecord(viewer.userId);
  const open = openEnrollment(enrollments);
  if (open === undefined) return "commit";
  return open.path === path ? "own" : "switch";
}

async function newestByPath(): Promise<ReadonlyMap<string, string>> {
  const newest = await listNewestRoadmaps();
  return new Map(
    newest.flatMap(({ id, path }) => (path === undefined ? [] : [[path, id] as const])),
  );
}
