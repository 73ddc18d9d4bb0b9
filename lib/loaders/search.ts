import "server-only";
import { currentViewer } from "#lib/auth/viewer";
import { getRecord } from "#lib/data/record";
import { oncePerEdition } from "#lib/data/roadmap/edition";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import { indexOf, type SearchIndex, type SearchResult, search } from "#lib/domain/search/search";
import { entriesOf } from "#lib/domain/search/search-entry";
import { loadPaths } from "#lib/loaders/paths/paths";

export type SearchPage = Readonly<{
  result: SearchResult;
  paths: readonly CareerPath[];
  isSignedIn: boolean;
  /** Absent for a stranger. */
  record?: LearnerRecord;
}>;

/** Returns what these words find in the newest roadmaps, and what the one who asks has done of it. Anyone may ask. */
export async function loadSearch(query: string): Promise<SearchPage> {
  const [{ index, paths }, viewer] = await Promise.all([loadIndex(), currentViewer()]);
  const result = search({ index, query });
  const isSignedIn = viewer !== null;
  if (!isSignedIn || result.count === 0) return { result, paths, isSignedIn };
  return { result, paths, isSignedIn, record: await getRecord(viewer.userId) };
}

/** Made once for each edition of the content. */
async function loadIndex(): Promise<
  Readonly<{ index: SearchIndex; paths: readonly CareerPath[] }>
> {
  const offers = await loadPaths();
  const index = await oncePerEdition({
    name: "search index",
    read: async () => indexOf(entriesOf(offers)),
  });
  return { index, paths: offers.map(({ path }) => path) };
}
