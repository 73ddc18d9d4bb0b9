import "server-only";
import type { Transaction } from "#lib/data/transaction";

/** What a file calls the published versions: the same version has the same name in every Waymark. */
export type RoadmapNames = Readonly<{
  nameOf: (id: string) => string | undefined;
  idOf: (name: string) => string | undefined;
  /** The name of the newest version of each path. */
  newest: ReadonlyMap<string, string>;
}>;

/** Returns what the published versions are called in a file: "backend-v2", "fundamentals-v1". */
export async function readRoadmapNames(db: Transaction): Promise<RoadmapNames> {
  const rows = await db.roadmap.findMany({
    select: { id: true, pathId: true, version: true },
    orderBy: { version: "asc" },
  });
  const named = rows.map(({ id, pathId, version }) => ({
    id,
    path: pathId,
    name: `${pathId ?? "fundamentals"}-v${version}`,
  }));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const ids = new Map(named.map(({ id, name }) => [name, id]));
  return {
    nameOf: (id) => names.get(id),
    idOf: (name) => ids.get(name),
    newest: new Map(named.flatMap(({ path, name }) => (path === null ? [] : [[path, name]]))),
  };
}
