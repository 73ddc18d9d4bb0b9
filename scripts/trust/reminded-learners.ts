import type { Client } from "pg";

const HOURS = 24;

/** What stands between somebody and the reminder of a planned day, if anything does. */
const KEPT = ["night", "off", "worked"] as const;
type Group = "due" | (typeof KEPT)[number];

/** Of a hundred learners, so many are kept from it by each of the other three. */
const KEPT_OF_100 = 4;

/** Returns the zone, a whole number of hours from UTC, in which it is this hour of the day now. */
function zoneWhereItIs(hour: number, now: Date): string {
  const ahead = (((hour - now.getUTCHours()) % HOURS) + HOURS) % HOURS;
  const offset = ahead > 14 ? ahead - HOURS : ahead;
  // In these names, the sign says how far UTC is ahead.
  return offset === 0 ? "Etc/GMT" : `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset)}`;
}

/** The group of a learner, by their number: of every hundred, the first twelve are kept from it, four in each way. */
function groupOf(number: number): Group {
  const place = number % 100;
  return place < 3 * KEPT_OF_100 ? (KEPT[place % 3] ?? "due") : "due";
}

/**
 * Makes learners who planned every day: it is noon for them, and their reminder was due at seven; but for some it is night, a day
 * off, or they worked already. Returns the addresses of each group.
 */
export async function makeReminded({
  client,
  learners,
  now,
}: Readonly<{ client: Client; learners: number; now: Date }>): Promise<
  Readonly<Record<Group, readonly string[]>>
> {
  const zones = { day: zoneWhereItIs(12, now), night: zoneWhereItIs(22, now) };
  const numbers = Array.from({ length: learners }, (_, number) => number);
  const groups = numbers.map(groupOf);
  await client.query(
    `INSERT INTO "User" (id, name, email, "createdAt", "emailConfirmedAt", "timeZone")
     SELECT lpad(n::text, 32, '0')::uuid, 'Ada', n || '@example.org', '2026-01-01', '2026-01-01',
       CASE WHEN g = 'night' THEN $2 ELSE $3 END
     FROM unnest($1::text[]) WITH ORDINALITY AS given(g, n)`,
    [groups, zones.night, zones.day],
  );
  const today = `(now() AT TIME ZONE '${zones.day}')::date`;
  await client.query(`
    INSERT INTO "WeeklyGoal" (id, "userId", since, weekdays, "reserveDays", at)
      SELECT gen_random_uuid(), id, '2026-01-01', '{1,2,3,4,5,6,7}', 0, '2026-01-01' FROM "User";
    CREATE TEMP TABLE grouped AS SELECT lpad(n::text, 32, '0')::uuid AS id, g
      FROM unnest('{${groups.join(",")}}'::text[]) WITH ORDINALITY AS given(g, n);
    INSERT INTO "Pause" (id, "userId", "from", at)
      SELECT gen_random_uuid(), id, ${today}, '2026-01-01' FROM grouped WHERE g = 'off';
    INSERT INTO "WorkLog" ("userId", "milestoneId", "on", at)
      SELECT id, 'fnd-git', ${today}, now() FROM grouped WHERE g = 'worked';
    INSERT INTO "ReminderChoices" ("userId", kinds, hour, "lookWeekday", "lookHour", at)
      SELECT id, '{planned-day}', 7, 7, 7, '2026-01-01' FROM "User"`);
  const emails = (group: Group) =>
    numbers
      .filter((number) => groups[number] === group)
      .map((number) => `${number + 1}@example.org`);
  return {
    due: emails("due"),
    night: emails("night"),
    off: emails("off"),
    worked: emails("worked"),
  };
}
