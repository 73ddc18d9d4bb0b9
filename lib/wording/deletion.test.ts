import { expect, test } from "vitest";
import { deletionPlannedMail } from "./deletion.ts";

const mail = deletionPlannedMail({
  dueAt: new Date("2026-12-05T23:30:00Z"),
  timeZone: "Europe/Berlin",
  origin: "https://waymark.example.org",
});
const texts = mail.lines.filter((line) => typeof line === "string");

test("the mail about a planned deletion names the learner's day, how to stop it, and what to do if it was not them", () => {
  expect(mail.subject).toBe("Your Waymark account will be deleted on 6 December 2026");
  expect(texts[0]).toContain("6 December 2026");
  expect(texts.join(" ")).toContain("Keep my account");
  expect(texts.join(" ")).toContain("If it was not you");
  expect(mail.lines).toContainEqual({ link: "https://waymark.example.org/settings" });
  expect(mail.lines).toContainEqual({ link: "https://waymark.example.org/forgot-password" });
});

test("it is in ASCII and keeps to short lines", () => {
  for (const text of texts) {
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(76);
  }
});
