import fc from "fast-check";
import { expect, test } from "vitest";
import { isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";
import { canPause, longestFreeDays, returnFrom } from "./can-pause.ts";

const AT = new Date("2026-03-01T12:00:00Z");
const march = { id: "1", from: "2026-03-03", to: "2026-03-20", at: AT };
const open = { id: "2", from: "2026-05-01", at: AT };

test.each([
  ["2026-02-01", "2026-03-02", true],
  ["2026-02-01", "2026-03-03", false],
  ["2026-03-05", "2026-03-06", false],
  ["2026-03-20", "2026-03-25", false],
  ["2026-03-21", "2026-04-30", true],
  ["2026-02-01", "2026-04-30", false],
  ["2026-04-01", "2026-05-01", false],
  ["2027-04-01", "2027-04-02", false],
  ["2026-04-01", undefined, false],
  ["2026-02-01", undefined, false],
])(
  "beside a pause in March and an open one from May, %s to %s can be noted: %s",
  (from, to, ok) => {
    expect(canPause({ pauses: [march, open], from, to }).ok).toBe(ok);
  },
);

test("the pause in the way is named", () => {
  expect(canPause({ pauses: [march, open], from: "2026-03-20", to: "2026-04-01" })).toEqual({
    ok: false,
    reason: "overlaps",
    with: march,
  });
});

test("the very same days are noted already, however often that is said", () => {
  const again = { pauses: [march, open], from: march.from, to: march.to };
  expect(canPause(again)).toEqual({ ok: false, reason: "noted" });
  expect(canPause({ ...again, from: open.from, to: undefined })).toEqual({
    ok: false,
    reason: "noted",
  });
});

test.each([
  [march.from, "2026-03-19"],
  ["2026-03-04", march.to],
])("%s to %s are other days than those of a pause in March: they overlap", (from, to) => {
  expect(canPause({ pauses: [march, open], from, to })).toMatchObject({ reason: "overlaps" });
});

test.each([
  ["the last day", [["10", "10"]], ["01", "09"]],
  ["all from the first day on", [["01", "10"]], undefined],
  ["the first day", [["01", "01"]], ["02", "10"]],
  [
    "a day within another pause",
    [
      ["01", "05"],
      ["02", "03"],
    ],
    ["06", "10"],
  ],
])("with %s off, the longest free stretch of ten days", (_, off, free) => {
  const days = ([from, to]: readonly string[]) => ({
    from: `2026-04-${from}`,
    to: `2026-04-${to}`,
  });
  const found = longestFreeDays({ pauses: off.map(days), ...days(["01", "10"]) });
  expect(found).toEqual(free && days(free));
});

test("a pause is not in its own way", () => {
  const longer = { pauses: [march, open], from: "2026-03-01", to: "2026-03-25" };
  expect(canPause({ ...longer, except: "1" })).toEqual({ ok: true });
  expect(canPause({ ...longer, except: "2" }).ok).toBe(false);
});

test.each([
  ["2026-03-03", { kind: "remove" }],
  ["2026-03-04", { kind: "end", to: "2026-03-03" }],
  ["2026-03-20", { kind: "end", to: "2026-03-19" }],
  ["2026-03-21", { kind: "nothing" }],
  ["2026-03-02", { kind: "nothing" }],
])("back on %s, a pause from 3 to 20 March changes like this: %j", (today, expected) => {
  expect(returnFrom({ pause: march, today })).toEqual(expected);
});

test("after a return, today is no day off", () => {
  const dates = fc.nat(60).map((days) => addDays({ date: "2026-01-01", days }));
  fc.assert(
    fc.property(dates, fc.option(dates, { nil: undefined }), dates, (from, to, today) => {
      const change = returnFrom({ pause: { from, to }, today });
      const kept = change.kind === "remove" ? [] : [{ from, to }];
      const pauses = change.kind === "end" ? [{ from, to: change.to }] : kept;
      expect(isPaused({ pauses, on: today })).toBe(false);
      if (change.kind === "end") expect(change.to >= from).toBe(true);
    }),
  );
});

test("without a pause, all days are free; with one over all of them, none", () => {
  const days = { from: "2026-03-01", to: "2026-03-31" };
  expect(longestFreeDays({ ...days, pauses: [] })).toEqual(days);
  expect(longestFreeDays({ ...days, pauses: [{ from: "2026-02-01" }] })).toBeUndefined();
});

test("of two free stretches the longer is answered, of equals the newer", () => {
  const days = { from: "2026-03-01", to: "2026-03-31" };
  expect(longestFreeDays({ ...days, pauses: [march] })).toEqual({
    from: "2026-03-21",
    to: "2026-03-31",
  });
  expect(longestFreeDays({ ...days, pauses: [{ from: "2026-03-12", to: "2026-03-20" }] })).toEqual({
    from: "2026-03-21",
    to: "2026-03-31",
  });
});

test("the longest free stretch is the one that is found date by date", () => {
  const dates = fc.nat(40).map((days) => addDays({ date: "2026-01-01", days }));
  const pauses = fc.array(fc.record({ from: dates, to: fc.option(dates, { nil: undefined }) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(pauses, dates, dates, (some, from, to) => {
      // A pause that ends before it begins is none.
      const known = some.filter((pause) => pause.to === undefined || pause.from <= pause.to);
      const found = longestFreeDays({ pauses: known, from, to });
      const longest = longestByHand({ pauses: known, from, to });
      expect(found === undefined ? 0 : daysBetween(found) + 1).toBe(longest);
      if (found === undefined) return;
      expect(from <= found.from && found.to <= to).toBe(true);
      for (let on = found.from; on <= found.to; on = addDays({ date: on, days: 1 })) {
        expect(isPaused({ pauses: known, on })).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

function longestByHand({
  pauses,
  from,
  to,
}: Readonly<{
  pauses: readonly Readonly<{ from: LocalDate; to?: LocalDate }>[];
  from: LocalDate;
  to: LocalDate;
}>): number {
  let [longest, run] = [0, 0];
  for (let on = from; on <= to; on = addDays({ date: on, days: 1 })) {
    run = isPaused({ pauses, on }) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
