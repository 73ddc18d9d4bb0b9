import { learnerOn } from "#lib/domain/learner-example";
import { nextFor } from "#lib/domain/progress/next-milestone";
import { SENT_KINDS } from "#lib/domain/record/reminders";
import { milestone, wordedRoadmapOf } from "#lib/domain/roadmap/roadmap-example";
import { deletionPlannedMail } from "#lib/wording/deletion";
import { emailChangedMails, emailTakenMail, newEmailMail } from "#lib/wording/email-change";
import type { MailText } from "#lib/wording/mails";
import * as mails from "#lib/wording/mails";
import { credentialNotice, NOTICES } from "#lib/wording/notices";
import { reminderMail } from "#lib/wording/reminder-mails";
import { confirmSummaryMail, summaryMail } from "#lib/wording/summary";

const origin = "https://waymark.example.org";
const token = "bmV2ZXItYS1yZWFsLW9uZS1vbmx5LWZvci10aGUtcHJldmlldw";
const link = `${origin}/a-page?token=${token}`;
const code = "7K2M9QXD";

/** Returns every mail that Waymark sends, by a name for its file, with an invented learner. */
export function sampleMails(): ReadonlyMap<string, MailText> {
  const { toOld, toNew } = emailChangedMails({ link, days: 7 });
  return new Map([
    ["confirm-email", mails.confirmationMail({ link, minutes: 60 })],
    ["sign-up", mails.signUpMail({ origin, code, minutes: 60 })],
    ["address-taken", mails.addressTakenMail({ origin })],
    ["reset", mails.resetMail({ link, code, minutes: 10 })],
    ["sign-in", mails.signInMail({ link, code, minutes: 10 })],
    ["proof", mails.proofMail({ code, minutes: 10 })],
    ["password-changed", mails.passwordChangedMail({ origin })],
    ["invitation", mails.invitationMail({ link, days: 14 })],
    ["broken-link", mails.brokenLinkMail({ url: "https://docs.python.org/3/", page: link })],
    [
      "reported-page",
      mails.reportedPageMail({ page: `${origin}/p/ada`, admin: `${origin}/admin` }),
    ],
    ["comments", mails.commentsMail({ waiting: 2, settings: `${origin}/settings#share` })],
    ["confirm-summary", confirmSummaryMail({ link })],
    [
      "summary",
      summaryMail({
        summary: {
          ...{ name: "Ada", days: 3, done: ["Loops", "SQL: asking questions of tables"] },
          evidence: ["A shop with tests"],
        },
        ...{ stop: link, unsubscribe: link },
      }),
    ],
    ["new-email", newEmailMail({ code, minutes: 60 })],
    ["email-taken", emailTakenMail()],
    ["email-changed-to-old", toOld],
    ["email-changed-to-new", toNew],
    [
      "deletion-planned",
      deletionPlannedMail({ dueAt: new Date("2026-12-06T12:00:00Z"), timeZone: "UTC", origin }),
    ],
    ...credentialNotices(),
    ...reminders(),
  ]);
}

function credentialNotices(): readonly (readonly [string, MailText])[] {
  return (Object.keys(NOTICES) as readonly (keyof typeof NOTICES)[]).map((change) => [
    `notice-${change}`,
    credentialNotice({ change, origin }),
  ]);
}

/** Each kind as somebody gets it who learns loops, and once with nothing written. */
function reminders(): readonly (readonly [string, MailText])[] {
  const steps = [
    { id: "a", title: "Write a loop that stops when it should", hours: 0.5 },
    { id: "b", title: "Go through a list and a file, line by line", hours: 1 },
    { id: "c", title: "Find the `off by one` in three loops, and say why it is one", hours: 0.4 },
  ];
  const roadmap = wordedRoadmapOf({ fundamentals: [milestone("loops", { steps })] });
  const stepTicks = ["a", "b"].map((step) => ({
    ...{ milestone: "loops", step, prior: false, on: "2026-11-20" },
    at: new Date("2026-11-20T18:00:00Z"),
  }));
  const next = nextFor(learnerOn({ today: "2026-11-22", roadmap, record: { stepTicks } }));
  const text =
    "I liked the week in which I wrote an API more than all the notebooks before it, and I want to see whether that lasts.";
  const links = {
    origin,
    answer: (answer: string) => `${origin}/reminders/answer?say=${answer}&token=${token}`,
    chooseFewer: `${origin}/reminders/choose?token=${token}`,
    unsubscribe: `${origin}/api/reminders/unsubscribe?token=${token}`,
  };
  const about = { next, path: "Backend / API developer", comesAfterLong: true } as const;
  const words = { text, on: "2026-11-15" };
  return [
    ...SENT_KINDS.map(
      (kind) =>
        [
          `reminder-${kind}`,
          reminderMail({ reminding: { kind, ...about, words }, links }),
        ] as const,
    ),
    [
      "reminder-switch-began-without-words",
      reminderMail({ reminding: { kind: "switch-began", ...about }, links }),
    ],
  ];
}
