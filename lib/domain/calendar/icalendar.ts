/** An event of a calendar, in words that are not escaped yet. */
export type CalendarEvent = Readonly<{
  /** The same for the same event whenever it is asked for, and for no other in the world. */
  uid: string;
  /** A whole date ("2026-03-03"), or from one instant to another. */
  when: Readonly<{ on: string } | { from: Date; to: Date }>;
  summary: string;
  description: string;
  url?: string;
}>;

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * Returns a calendar as text (RFC 5545). Instants are in UTC, which every client shows in the zone of whoever looks; each event
 * stands for itself, so no rule has to know when clocks change.
 */
export function icalendar({
  name,
  events,
  now,
}: Readonly<{ name: string; events: readonly CalendarEvent[]; now: Date }>): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Waymark//Calendar//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
    "X-PUBLISHED-TTL:PT4H",
    ...events.flatMap((event) => eventLines({ event, now })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({
  event: { uid, when, summary, description, url },
  now,
}: Readonly<{ event: CalendarEvent; now: Date }>): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...("on" in when
      ? [`DTSTART;VALUE=DATE:${when.on.replaceAll("-", "")}`]
      : [`DTSTART:${utc(when.from)}`, `DTEND:${utc(when.to)}`]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    // Whoever looks at one's calendar sees the day as free: it is a plan.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** "20260303T173000Z". */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** A text as a value (RFC 5545, 3.3.11); what is no character of a text is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?!\n)\p{Cc}/gu, "")
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A line of at most 75 octets, and what follows on others that begin with a space: never within a character. */
function folded(line: string): string {
  let [lines, octets] = ["", 0];
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > LONGEST_LINE) {
      lines += "\r\n ";
      octets = 1;
    }
    lines += character;
    octets += length;
  }
  return lines;
}
