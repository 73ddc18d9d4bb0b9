import { expect, test } from "vitest";
import type { LearnerRecord } from "../record/learner-record.ts";
import { TODAY } from "./correction-example.ts";
import { dismissalOf, dismissedCorrections, justDismissed, notNowUntil } from "./dismissal.ts";

const dismissed = (...ids: readonly string[]) =>
  ids.map((id) => ({ correction: id, at: new Date("2026-03-30T12:00:00Z"), reason: "I know" }));

const dismissal = (at: string, until?: string) => ({
  correction: "stalled",
  at: new Date(`${at}T12:00:00Z`),
  until,
});
const hidden = (...correctionDismissals: LearnerRecord["correctionDismissals"]) =>
  dismissalOf({ record: { correctionDismissals }, correction: "stalled", today: TODAY }) !==
  undefined;

test("a dismissal hides until its date, that one left out, or for good", () => {
  expect(hidden()).toBe(false);
  expect(hidden(dismissal("2026-03-01", "2026-04-01"))).toBe(true);
  expect(hidden(dismissal("2026-03-01", TODAY))).toBe(false);
  expect(hidden(dismissal("2026-03-01"))).toBe(true);
});

test("of several dismissals the newest decides: shown again, it is shown", () => {
  expect(hidden(dismissal("2026-03-01"), dismissal("2026-03-20", "2026-03-20"))).toBe(false);
  expect(hidden(dismissal("2026-03-20"), dismissal("2026-03-01", "2026-03-01"))).toBe(true);
});

test("not now is 30 days", () => {
  expect(notNowUntil("2026-03-01")).toBe("2026-03-31");
});

test("what is left out is told in the order of the corrections", () => {
  const correctionDismissals = dismissed("stalled", "no-portfolio", "nobody-knows");
  const told = dismissedCorrections({ record: { correctionDismissals }, today: TODAY });
  expect(told.map((each) => each.correction)).toEqual(["no-portfolio", "stalled"]);
});

test.each([
  { minutes: 0, told: "stalled" },
  { minutes: 15, told: "stalled" },
  { minutes: 16, told: undefined },
])(
  "$minutes minutes after a dismissal it can be taken back at once: $told",
  ({ minutes, told }) => {
    const now = new Date(Date.parse("2026-03-31T12:00:00Z") + minutes * 60_000);
    const record = { correctionDismissals: [dismissal("2026-03-31"), ...dismissed("memorizing")] };
    expect(justDismissed({ record, today: TODAY, now })?.correction).toBe(told);
  },
);

test("what was shown again is not offered to be taken back", () => {
  const now = new Date("2026-03-31T12:01:00Z");
  const again = { ...dismissal("2026-03-31", TODAY), at: now };
  const record = { correctionDismissals: [dismissal("2026-03-31"), again] };
  expect(justDismissed({ record, today: TODAY, now })).toBeUndefined();
});

test("of several just dismissed, the newest is offered to be taken back", () => {
  const now = new Date("2026-03-31T12:02:00Z");
  const later = {
    correction: "path-hopping",
    at: new Date("2026-03-31T12:01:00Z"),
    reason: "I know",
  };
  const earlier = { ...later, correction: "no-portfolio", at: new Date("2026-03-31T12:00:00Z") };
  for (const [one, other] of [
    [later, earlier],
    [
      { ...later, correction: "no-portfolio" },
      { ...earlier, correction: "path-hopping" },
    ],
  ] as const) {
    const record = { correctionDismissals: [one, other] };
    expect(justDismissed({ record, today: TODAY, now })?.dismissal.at).toEqual(later.at);
  }
});
