import { expect, test } from "vitest";
import { waiverReasonInput, workHoursInput, writingsInput } from "./milestone.ts";

test.each([
  ["", undefined],
  ["1.5", 1.5],
  ["1,5", 1.5],
  ["24", 24],
])("hours of work %j are read as %j", (text, hours) => {
  expect(workHoursInput.parse(text)).toBe(hours);
});

test.each(["0", "-1", "25", "lots", "1h"])("hours of work %j are refused", (text) => {
  expect(workHoursInput.safeParse(text).error?.issues[0]?.message).toBe("work-hours-invalid");
});

test.each([
  ["HTTPS://Example.ORG", "https://example.org/"],
  ["https://example.org:443/a/../b?q=ä#c", "https://example.org/b?q=%C3%A4#c"],
  ["https://example.org/a%2Fb", "https://example.org/a%2Fb"],
  ["see https://Example.org", "see https://Example.org"],
])("a link has one spelling, and a note in words stays: %s", (evidence, kept) => {
  const { data } = writingsInput.safeParse({ evidence, note: "", explanation: "" });
  expect(data?.evidence).toBe(kept);
});

test("evidence may be empty, a whole web address, or a note in words", () => {
  const rest = { note: "", explanation: "" };
  expect(writingsInput.safeParse({ evidence: "", ...rest }).success).toBe(true);
  expect(writingsInput.safeParse({ evidence: "https://example.org/repo", ...rest }).success).toBe(
    true,
  );
  const note = "Demo shown to the team on 3 March";
  expect(writingsInput.safeParse({ evidence: note, ...rest }).data?.evidence).toBe(note);
});

test.each(["repo", "example.org/ada", "javascript:alert(1)"])(
  "%s is neither a link nor a note",
  (evidence) => {
    const { error } = writingsInput.safeParse({ evidence, note: "", explanation: "" });
    expect(error?.issues[0]?.message).toBe("evidence-no-link");
  },
);

test("a waiver needs a reason", () => {
  expect(waiverReasonInput.safeParse("").error?.issues[0]?.message).toBe("waiver-reason-missing");
});
