import "server-only";
import * as z from "zod";
import { listEvents } from "#lib/data/journey";
import { getTitles } from "#lib/data/roadmap/titles";
import type { LocalDate } from "#lib/domain/time/dates";
import { loadLearner } from "#lib/loaders/learner";
import { type LogDay, logOf } from "#lib/wording/journey/event-log";
import { formatEvent } from "#lib/wording/journey/events";
import { titlesOf } from "#lib/wording/path-titles";

/** An address cannot be wrong: whatever is no id shows the newest. */
const beforeSchema = z.uuid().optional().catch(undefined);

export type LogView = Readonly<{
  days: readonly LogDay[];
  /** For `before` of the page that follows; absent where nothing is older. */
  earlier?: string;
  today: LocalDate;
  titleOf: (milestone: string) => string;
}>;

/** Returns what happened, in words: the newest, or what came before an event. */
export async function loadLog({
  before,
  limit,
}: Readonly<{ before?: unknown; limit: number }>): Promise<LogView> {
  const { userId, record, paths, today } = await loadLearner();
  const titles = await getTitles();
  const pathOf = titlesOf(paths);
  const enrolled = new Map(record.enrollments.map(({ id, path }) => [id, pathOf(path)]));
  const words = new Map(record.logs.map(({ id, what }) => [id, what]));
  const names = {
    ...titles,
    path: pathOf,
    enrollment: (id: string) => enrolled.get(id),
    log: (id: string) => words.get(id),
  };
  const { events, earlier } = await listEvents({
    userId,
    before: beforeSchema.parse(before),
    limit,
  });
  return {
    days: logOf({ events, lineOf: (event) => formatEvent({ ...event, names }) }),
    earlier,
    today,
    titleOf: titles.milestone,
  };
}
