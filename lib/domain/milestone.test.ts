import { expect, test } from "vitest";
import { isWebAddress, waiverReasonInput, workHoursInput, writingsInput } from "./milestone.ts";

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
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://example.org",
  "example.org",
  "https://",
])("%s is no evidence link", (text) => {
  expect(isWebAddress(text)).toBe(false);
});

test("an evidence link may be empty, and is otherwise a whole web address", () => {
  const rest = { note: "", explanation: "" };
  expect(writingsInput.safeParse({ evidence: "", ...rest }).success).toBe(true);
  expect(writingsInput.safeParse({ evidence: "https://example.org/repo", ...rest }).success).toBe(
    true,
  );
  const { error } = writingsInput.safeParse({ evidence: "my repo", ...rest });
  expect(error?.issues[0]?.message).toBe("evidence-no-link");
});

test("a waiver needs a reason", () => {
  expect(waiverReasonInput.safeParse("").error?.issues[0]?.message).toBe("waiver-reason-missing");
});
