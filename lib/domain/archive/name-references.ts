import type { Archive, ArchiveLists } from "./archive.ts";
import { type Reference, renameReferences } from "./event-refs.ts";

/** The lists as the database has them: what they name, they name by its id. */
export type StoredLists = ArchiveLists;

/** By what a file calls it, the id of an enrollment or a log that is there. */
export type StoredIds = ReadonlyMap<string, string>;

/**
 * Returns the lists as a file has them: enrollments and logs are called by their place in their list, and so they are in
 * what names them. What an event names and is there no longer gets the next number: a file holds no id of the database.
 */
export function nameReferences({
  lists,
  roadmapName,
}: Readonly<{ lists: StoredLists; roadmapName: (id: string) => string | undefined }>): Readonly<{
  record: Archive["record"];
  ids: StoredIds;
}> {
  const names: Record<Exclude<Reference, "roadmap">, Map<string, string>> = {
    enrollment: new Map(),
    log: new Map(),
  };
  const nameOf = (reference: "enrollment" | "log", id: string): string => {
    const name = names[reference].get(id) ?? `${reference}-${names[reference].size + 1}`;
    names[reference].set(id, name);
    return name;
  };
  const enrollments = lists.enrollments.map((row) => ({
    ...row,
    id: nameOf("enrollment", row.id),
  }));
  const logs = lists.logs.map((row) => ({ ...row, id: nameOf("log", row.id) }));
  const ids = new Map([...names.enrollment, ...names.log].map(([id, name]) => [name, id]));
  const ofEnrollment = <Row extends Readonly<{ enrollment: string }>>(row: Row): Row => ({
    ...row,
    enrollment: nameOf("enrollment", row.enrollment),
  });
  const record = {
    ...lists,
    enrollments,
    logs,
    plannedSwitches: lists.plannedSwitches.map(ofEnrollment),
    reflections: lists.reflections.map(ofEnrollment),
    events: lists.events.map((event) =>
      renameReferences({
        event,
        rename: ({ reference, name }) =>
          reference === "roadmap" ? (roadmapName(name) ?? null) : nameOf(reference, name),
      }),
    ),
  };
  return { record, ids };
}
