import fc from "fast-check";
import { expect, test } from "vitest";
import { type CorrectionFacts, correctionFrom } from "../corrections.ts";
import { ago, facts, mark, ROADMAP, TODAY, verdict } from "./correction-example.ts";

const runs = { numRuns: 1000 };
const ids = ROADMAP.phases.flatMap(({ milestones }) => milestones).map(({ id }) => id);
const milestoneId = fc.constantFrom(...ids, "nobody-knows");
const daysAgo = fc.integer({ min: 0, max: 60 });
const anyMark = fc.tuple(milestoneId, daysAgo).map(([id, days]) => mark(id, days));
const marks = fc.array(anyMark, { maxLength: 8 });
const once = fc.uniqueArray(anyMark, { maxLength: 14, selector: ({ milestone }) => milestone });

const anyFacts: fc.Arbitrary<CorrectionFacts> = fc
  .record({
    completions: once.map((all) => all.map((each) => ({ ...each, prior: false }))),
    waivers: once.map((all) => all.slice(0, 3).map((each) => ({ ...each, reason: "r" }))),
    putAside: marks,
    stepTicks: marks.map((all) => all.map((each) => ({ ...each, step: "one", prior: false }))),
    logs: fc.array(
      fc
        .tuple(anyMark, fc.constantFrom(0, 1, 10, 20, 24))
        .map(([each, hours]) => ({ ...each, hours })),
      { maxLength: 8 },
    ),
    evidence: marks.map((all) => all.slice(0, 2)),
    explanations: marks.map((all) => all.slice(0, 2)),
    pauses: fc.array(
      fc.tuple(daysAgo, fc.option(fc.nat(20), { nil: undefined })).map(([from, lasts]) => ({
        id: "1",
        from: ago(from),
        to: lasts === undefined ? undefined : ago(from - lasts),
        at: new Date(0),
      })),
      { maxLength: 2 },
    ),
    level: fc.constantFrom("steady", "steady", "notice", "reflect"),
  })
  .map(({ level, ...record }) =>
    facts({ record, notice: level === "steady" ? undefined : verdict(level) }),
  );

const withRecord = (given: CorrectionFacts, change: Partial<CorrectionFacts["record"]>) => ({
  ...given,
  record: { ...given.record, ...change },
});

test("dismissing what is told removes it, and what comes after it may be told", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(undefined, ago(-1)), (given, until) => {
      const told = correctionFrom(given);
      if (told === undefined) return;
      const correctionDismissals = [{ correction: told.id, at: new Date(0), until }];
      expect(correctionFrom(withRecord(given, { correctionDismissals }))?.id).not.toBe(told.id);
    }),
    runs,
  );
});

test("a dismissal whose day has come changes nothing", () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const told = correctionFrom(given);
      const correctionDismissals = [
        { correction: told?.id ?? "stalled", at: new Date(0), until: TODAY },
      ];
      expect(correctionFrom(withRecord(given, { correctionDismissals }))).toEqual(told);
    }),
    runs,
  );
});

test("within a pause over all the time nobody is stalled nor in tutorial hell", () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const pauses = [{ id: "1", from: ago(90), to: TODAY, at: new Date(0) }];
      const told = correctionFrom(withRecord(given, { pauses }))?.id;
      expect(["stalled", "tutorial-hell"]).not.toContain(told);
    }),
    runs,
  );
});

test("a learner who could do everything before and did nothing since is told nothing", () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const completions = given.record.completions.map((each) => ({ ...each, prior: true }));
      const record = { completions, stepTicks: [], logs: [] };
      const told = correctionFrom({ ...withRecord(given, record), notice: undefined });
      expect(told).toBeUndefined();
    }),
    runs,
  );
});

test("what a learner could do before brings no correction that was not there, but for the next in order", () => {
  fc.assert(
    fc.property(anyFacts, milestoneId, daysAgo, (given, id, days) => {
      const { completions } = given.record;
      if (completions.some(({ milestone }) => milestone === id)) return;
      const prior = { ...mark(id, days), prior: true };
      const told = correctionFrom(given);
      const after = correctionFrom(withRecord(given, { completions: [...completions, prior] }));
      const isOptionalGone = told !== undefined && after?.id !== told.id;
      // It may clear what a correction suggests to do; it never makes one apply.
      if (told === undefined) expect(after).toBeUndefined();
      if (isOptionalGone)
        expect(["skipped-fundamentals", "tutorial-hell", "stalled"]).toContain(told.id);
    }),
    runs,
  );
});

test("the same facts in another order give the same answer", () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { record } = given;
      const turned = withRecord(given, {
        waivers: record.waivers.toReversed(),
        putAside: record.putAside.toReversed(),
        stepTicks: record.stepTicks.toReversed(),
        logs: record.logs.toReversed(),
        pauses: record.pauses.toReversed(),
        evidence: record.evidence.toReversed(),
        explanations: record.explanations.toReversed(),
      });
      expect(correctionFrom(turned)).toEqual(correctionFrom(given));
    }),
    runs,
  );
});
