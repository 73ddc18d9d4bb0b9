import { expect, test } from "vitest";
import * as z from "zod";
import { SignInInput } from "#lib/domain/account";
import { goalInput } from "#lib/domain/goal/goal-input";
import { describeProblem, describeProblems } from "./refusals.ts";

test("each refused field is told once what to do", () => {
  const { error } = SignInInput.safeParse({ email: "ada", password: "" });
  expect(describeProblems(error?.issues ?? [])).toEqual({
    email: "Enter an email address like ada@example.org.",
    password: "Enter your password.",
  });
});

test("a problem of a part of a field is told at the field", () => {
  const typed = { kind: "days", weekdays: ["8"], reserveDays: "1", hours: "" };
  const { error } = goalInput.safeParse(typed);
  expect(Object.keys(describeProblems(error?.issues ?? []))).toEqual(["weekdays"]);
});

test("what no form of ours sends is refused in a sentence too, never in the words of the schema", () => {
  const { error } = z.strictObject({ name: z.string() }).safeParse({ name: ["Ada"] });
  expect(describeProblem(error?.issues ?? [])).toBe("Check this again: Waymark could not read it.");
});
