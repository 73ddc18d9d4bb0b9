import "server-only";
import { listPaths } from "#lib/data/roadmap/paths";
import { getTitles } from "#lib/data/roadmap/titles";
import { type LocalDate, localDateFor } from "#lib/domain/time/dates";
import { isTooLargeToImport, loadArchive } from "#lib/loaders/archive";
import { type ReadableArchive, readableArchive } from "#lib/wording/archive/readable";
import { type LogDay, logOf } from "#lib/wording/journey/event-log";
import { formatEvent } from "#lib/wording/journey/events";
import { titlesOf } from "#lib/wording/path-titles";

type YourData = ReadableArchive &
  Readonly<{
    /** Everything that happened, oldest first. */
    days: readonly LogDay[];
    today: LocalDate;
    /** The file with everything is larger than a Waymark reads in. */
    isTooLarge: boolean;
    titleOf: (milestone: string) => string;
  }>;

/** Returns everything that is kept of whoever asks, as they read it. */
export async function loadYourData(): Promise<YourData> {
  const archive = await loadArchive();
  const { record, settings, exportedAt } = archive;
  const titles = await getTitles();
  const pathOf = titlesOf(await listPaths());
  const enrolled = new Map(record.enrollments.map(({ id, path }) => [id, pathOf(path)]));
  const words = new Map(record.logs.map(({ id, what }) => [id, what ?? undefined]));
  const names = {
    ...titles,
    path: pathOf,
    enrollment: (name: string) => enrolled.get(name),
    log: (name: string) => words.get(name),
  };
  const events = record.events.map((event, index) => ({
    ...{ id: String(index), type: event.type, at: new Date(event.at), on: event.on },
    data: event.data,
  }));
  return {
    ...readableArchive({ archive, titles, pathOf }),
    days: logOf({ events, lineOf: (event) => formatEvent({ ...event, names }) }),
    today: localDateFor({ at: new Date(exportedAt), timeZone: settings.timeZone }),
    isTooLarge: isTooLargeToImport(archive),
    titleOf: titles.milestone,
  };
}
