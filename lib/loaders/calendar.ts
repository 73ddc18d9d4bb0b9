import "server-only";
import { headers } from "next/headers";
import { hashSecret } from "#lib/auth/secrets";
import { TooOftenError } from "#lib/auth/throttle/admit";
import { admitCalendar } from "#lib/auth/throttle/mails-and-links";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { findLearnerOfCalendar } from "#lib/data/calendar";
import { getLearner, getWork } from "#lib/data/learner";
import { fromReplica } from "#lib/data/replica";
import { getEdition } from "#lib/data/roadmap/edition";
import { type CalendarEvent, icalendar } from "#lib/domain/calendar/icalendar";
import { type PlannedDay, plannedDays } from "#lib/domain/calendar/planned-days";
import { CALENDAR_NAME, describePlannedDay, formatPlannedDay } from "#lib/wording/calendar";

const FILE = /^([\w-]{43})\.ics$/;

/** A calendar as text, or why there is none: no such address, or too many tries from one network, and for how many seconds. */
type Calendar = Readonly<{ text: string } | { text: null; retryAfter: number }>;

/** Returns the calendar that has this address. No session is asked for: a program that reads calendars has none. */
export async function loadCalendar(file: string): Promise<Calendar> {
  const token = FILE.exec(file)?.[1];
  if (token === undefined) return { text: null, retryAfter: 0 };
  const owner = await findLearnerOfCalendar(hashSecret(token));
  if (owner === null) return { text: null, retryAfter: await secondsToWait() };
  const { feed, startsAt, isLeaving, revision, ...identity } = owner;
  const now = readClock(await headers());
  const { learner, days } = await fromReplica({
    edition: await getEdition(),
    of: { userId: owner.userId, revision },
    read: async () => {
      const learner = await getLearner({ ...identity, now });
      return { learner, days: (await getWork(learner)).days };
    },
  });
  const { record, roadmap, today, timeZone, plannedHoursPerWeek } = learner;
  const planned = isLeaving
    ? []
    : plannedDays({ record, roadmap, days, today, timeZone, plannedHoursPerWeek, startsAt });
  const events = planned.map((day) => eventOf({ day, feed }));
  return { text: icalendar({ name: CALENDAR_NAME, events, now }) };
}

function eventOf({ day, feed }: Readonly<{ day: PlannedDay; feed: string }>): CalendarEvent {
  const { origin } = config();
  return {
    uid: `${day.on}.${feed}@${new URL(origin).host}`,
    when: day.time ?? { on: day.on },
    summary: formatPlannedDay(day),
    description: describePlannedDay(day),
    url: `${origin}/${day.step === undefined ? "today" : `milestones/${day.step.milestone}`}`,
  };
}

/** Counts an address that nobody has; those that are right are not counted, as many learners' calendars may be read from one network. */
async function secondsToWait(): Promise<number> {
  try {
    await admitCalendar();
    return 0;
  } catch (error) {
    if (error instanceof TooOftenError) return error.retryAfter ?? 0;
    throw error;
  }
}
