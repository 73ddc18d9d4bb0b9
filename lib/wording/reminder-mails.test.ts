import { expect, test } from "vitest";
import { learnerOn } from "#lib/domain/learner-example";
import { nextFor } from "#lib/domain/progress/next-milestone";
import { SENT_KINDS, type SentKind } from "#lib/domain/record/reminders";
import { milestone, steps, wordedRoadmapOf } from "#lib/domain/roadmap/roadmap-example";
import { formatNext, reminderMail } from "./reminder-mails.ts";

const ROADMAP = wordedRoadmapOf({
  fundamentals: [milestone("loops", { hours: 3, steps: steps("a", "b", "c") })],
});
const next = nextFor(learnerOn({ today: "2026-03-04", roadmap: ROADMAP }));
if (next === undefined) throw new Error("nothing is next");

const origin = "https://waymark.example.org";
const links = {
  origin,
  answer: (answer: string) => `${origin}/reminders/answer?say=${answer}&token=t`,
  chooseFewer: `${origin}/reminders/choose?token=s`,
  unsubscribe: `${origin}/api/reminders/unsubscribe?token=s`,
};
const words = { text: "I like data.\nAnd tests.", on: "2026-02-03" };
const mailOf = (kind: SentKind) =>
  reminderMail({
    reminding: { kind, next, path: "Backend developer", words, comesAfterLong: true },
    links,
  });
const everyMail = SENT_KINDS.map((kind) => [kind, mailOf(kind)] as const);

test("what comes next is said in a few words", () => {
  expect(formatNext(next)).toBe("Title of loops, step 1, about 60 minutes");
  expect(formatNext({ ...next, step: undefined })).toBe("Title of loops, all steps done");
});

test.each(everyMail)("%s: can be answered, made fewer and ended from itself", (_, mail) => {
  const text = JSON.stringify(mail);
  expect(text).toContain("/reminders/answer?say=pause-week&token=t");
  expect(mail.unsubscribe).toBe(links.unsubscribe);
  expect(JSON.stringify(mail.footer)).toContain(links.chooseFewer);
});

test.each(everyMail)("%s: counts no days in a row, praises nobody and blames nobody", (_, mail) => {
  expect(JSON.stringify(mail)).not.toMatch(
    /streak|in a row|missed|miss you|forgot|behind|lazy|should|must|failed|only \d|don't give up|great job|!/i,
  );
});

test.each(["look-back", "planned-switch", "switch-began"] as const)(
  "%s: says what they wrote then, and when",
  (kind) => {
    expect(mailOf(kind).lines).toContainEqual({ quote: words.text });
    expect(mailOf(kind).lines).toContain("On 3 February 2026 you wrote:");
  },
);

test("where nothing was written, that is said without a quote", () => {
  const mail = reminderMail({
    reminding: { kind: "switch-began", path: "DevOps", comesAfterLong: false },
    links,
  });
  expect(JSON.stringify(mail.lines)).not.toContain("quote");
  expect(mail.lines).toContain("You wrote nothing down then, and need not now.");
});

test("the word that they rest says what still comes, and how to have them back", () => {
  expect(mailOf("resting").lines).toContain(
    "Only the one after 21 days away, which you chose, still comes once.",
  );
  expect(JSON.stringify(mailOf("resting").lines)).toContain("say=go-on");
});
