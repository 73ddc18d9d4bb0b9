import { expect, test } from "vitest";
import { hour } from "../focus/focus-example.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { enrolled } from "../record/enrollment-example.ts";
import { lastSwitch, wayBack } from "./way-back.ts";

const LONG_AGO = -2000;

/** Paths and the hours at which they began, each switched for the next. */
function stays(
  ...begun: readonly (readonly [path: string, at: number])[]
): readonly EnrollmentRecord[] {
  return begun.map(([path, at], index) => {
    const next = begun[index + 1];
    const end = next && ({ endedAt: hour(next[1]), endedAs: "switched" } as const);
    return enrolled({ id: `${index}`, path, startedAt: hour(at), ...end });
  });
}

test.each([
  { after: 0, offered: true },
  { after: 71.99, offered: true },
  { after: 72, offered: false },
])("$after hours after a switch, going back is one press: $offered", ({ after, offered }) => {
  const enrollments = stays(["a", LONG_AGO], ["b", 0]);
  const back = wayBack({ enrollments, now: hour(after) });
  expect(back?.left.path).toBe(offered ? "a" : undefined);
});

test("going back at once undoes the switch: neither counts", () => {
  const enrollments = stays(["a", LONG_AGO], ["b", 0]);
  expect(wayBack({ enrollments, now: hour(10) })?.isUndone).toBe(true);
  expect(lastSwitch(stays(["a", LONG_AGO], ["b", 0], ["a", 10]))).toMatchObject({
    isReturn: true,
    isCounted: false,
  });
});

test("within 180 days of another way back, going back is offered and counts", () => {
  const enrollments = stays(["a", -3000], ["b", -100], ["a", -90], ["c", 0]);
  expect(wayBack({ enrollments, now: hour(10) })).toMatchObject({ isUndone: false });
  const gone = stays(["a", -3000], ["b", -100], ["a", -90], ["c", 0], ["a", 10]);
  expect(lastSwitch(gone)).toMatchObject({ isReturn: true, isCounted: true });
});

test("who has just gone back is not offered to go there again with one press", () => {
  const enrollments = stays(["a", LONG_AGO], ["b", 0], ["a", 71]);
  expect(wayBack({ enrollments, now: hour(72) })).toBeUndefined();
});

test("who came back after 72 hours made a switch, on which one can go back", () => {
  const enrollments = stays(["a", LONG_AGO], ["b", 0], ["a", 72]);
  expect(lastSwitch(enrollments)?.isReturn).toBe(false);
  expect(wayBack({ enrollments, now: hour(80) })).toMatchObject({ isUndone: false });
});

test("without a switch there is nothing to go back on", () => {
  const now = hour(10);
  expect(wayBack({ enrollments: [], now })).toBeUndefined();
  expect(wayBack({ enrollments: stays(["a", 0]), now })).toBeUndefined();
  const completed = { endedAt: hour(1), endedAs: "completed" } as const;
  const [first, second] = stays(["a", LONG_AGO], ["b", 2]);
  const next = [{ ...first, ...completed }, second].filter((each) => each?.id !== undefined);
  expect(wayBack({ enrollments: next as EnrollmentRecord[], now })).toBeUndefined();
});

test("once the path that was switched to has ended, there is nothing to go back on", () => {
  const ended = { endedAt: hour(5), endedAs: "left" } as const;
  const enrollments = stays(["a", LONG_AGO], ["b", 0]).map((each) => ({ ...each, ...ended }));
  expect(wayBack({ enrollments, now: hour(10) })).toBeUndefined();
});
