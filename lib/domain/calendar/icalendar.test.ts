import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarEvent, icalendar } from "./icalendar.ts";

/** A reader that did not write it. */
const ICAL = createRequire(import.meta.url)("ical.js");

const now = new Date("2026-03-03T12:00:00Z");
const whole: CalendarEvent = {
  ...{ uid: "2026-03-05.a@example.org", when: { on: "2026-03-05" } },
  ...{ summary: "Loops: step 3 of 5", description: "Write a loop; then, another\nwith \\d" },
  url: "https://waymark.example.org/milestones/fnd-loops",
};
const timed: CalendarEvent = {
  ...{ ...whole, uid: "2026-03-06.a@example.org" },
  when: { from: new Date("2026-03-06T17:30:00Z"), to: new Date("2026-03-06T19:00:00Z") },
};

function read(events: readonly CalendarEvent[], name = "Planned days") {
  const text = icalendar({ name, events, now });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const found = calendar.getAllSubcomponents("vevent");
  return { text, calendar, events: found.map((event: unknown) => new ICAL.Event(event)) };
}

test("another library reads what stands in a calendar: a whole day, and one with a time", () => {
  const { calendar, events } = read([whole, timed]);
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Planned days");
  const [first, second] = events;
  expect([first.uid, first.summary, first.description]).toEqual([
    ...[whole.uid, whole.summary, whole.description],
  ]);
  expect([first.startDate.isDate, first.startDate.toString()]).toEqual([true, "2026-03-05"]);
  expect(second.startDate.toJSDate()).toEqual(new Date("2026-03-06T17:30:00Z"));
  expect(second.endDate.toJSDate()).toEqual(new Date("2026-03-06T19:00:00Z"));
  expect(second.startDate.zone.tzid).toBe("UTC");
  expect(first.component.getFirstPropertyValue("dtstamp").toJSDate()).toEqual(now);
});

test("any words come back as they were, and no line is longer than 75 octets", () => {
  const words = fc
    .string({ unit: "binary", maxLength: 200, size: "max" })
    .filter((text) => text.isWellFormed() && !/(?!\n)\p{Cc}/u.test(text));
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const { text, events } = read([{ ...whole, summary, description }]);
      expect([events[0].summary ?? "", events[0].description ?? ""]).toEqual([
        summary,
        description,
      ]);
      for (const line of text.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
    }),
  );
});

test("no words begin a line of their own: nothing can be put into a calendar by them", () => {
  const { events } = read([
    { ...whole, summary: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u0000" },
  ]);
  expect(events).toHaveLength(1);
  expect(events[0].summary).toBe("x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil");
});

test("lines end as the standard has it, and a calendar without events is one", () => {
  const { text, events } = read([]);
  expect(events).toEqual([]);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
});
