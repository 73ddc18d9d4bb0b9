import { CORRECTIONS } from "#lib/domain/coach/correction";
import { RUN_LIMITS } from "#lib/domain/content/content-run-bars";
import { REVIEW } from "#lib/domain/review/review-plan";
import { REVIEW_DAYS } from "#lib/wording/review/review";

type Mistake = Readonly<{ name: string; looks: string; against: readonly string[] }>;

const MISTAKES: readonly Mistake[] = [
  {
    name: "Tutorial hell",
    looks:
      "You watch one course after another and nod along. Then you face an empty file and do not know how to begin.",
    against: [
      `Every step tells you to do something. In the fundamentals and the specialization, you never go more than ${RUN_LIMITS.hoursWithoutProject} hours without a required project that you build yourself.`,
      "You cannot tick a book or a video as watched. A milestone is done when you can do what it says, and you are the one who says so.",
      `After ${CORRECTIONS.tutorialHell.hours} hours of work on concepts, with none in between on practice or projects, Today says so and names the nearest one.`,
    ],
  },
  {
    name: "Path-hopping",
    looks:
      "Websites this month, machine learning the next. You start well each time, and a year later you have five beginnings.",
    against: [
      "You are on one path at a time, and Today shows one next milestone.",
      "You can always switch, but not by accident. First you read why you chose this path, what carries over, what you are close to, and how often you have changed before. You can also try the other path for two weeks, or plan the switch and be asked again.",
      "If changing becomes a habit, your record tells you so, with the dates. No other learner sees it, and you can mark a switch that should not count.",
    ],
  },
  {
    name: "Skipping the fundamentals",
    looks:
      "You begin with a framework, because that is where the fun is. Soon every error message reads like a riddle.",
    against: [
      "All seven paths begin with the same fundamentals, and you can start them before you choose.",
      "Each milestone names what it builds on, and which parts of that are still open. Nothing is locked: if you jump ahead, you are told what is missing, not stopped.",
      `With ${CORRECTIONS.skippedFundamentals.beyond} milestones done beyond the fundamentals and less than ${CORRECTIONS.skippedFundamentals.percentCleared} % of the fundamentals done, Today takes you to the first one missing.`,
      "You can tick off what you already know in one go when you commit to a path.",
    ],
  },
  {
    name: "Memorizing instead of understanding",
    looks:
      "You know the line by heart, but not why it works. When the next problem is a little different, it does not help.",
    against: [
      "Each milestone asks you one question about why or how, and you answer in your own words. Your answer is kept, and you can change it when you understand more.",
      `It asks again after ${REVIEW_DAYS} days, at most ${REVIEW.perDay} answers a day, and you say whether yours still holds. You can also skip this.`,
      "Waymark does not grade it, and it cannot see whether you understood. That part is yours.",
    ],
  },
  {
    name: "Nothing to show",
    looks:
      "You have many certificates, but no answer when someone asks what you have built. Or ten small things, none of them finished.",
    against: [
      "Each milestone has a place for a link to your evidence and says what would convince an employer.",
      `With ${CORRECTIONS.noPortfolio.projects} projects done and no link to any of them, Today asks for the first.`,
      "You publish your first piece of work in the fundamentals. A project is finished when it meets its criteria, such as tests, real data, and a README that others can follow.",
      "Every path ends with a phase that is only about showing a few things well.",
    ],
  },
];

/** Five ways to lose a year, and what Waymark does today against each. */
export function Mistakes() {
  return (
    <ol>
      {MISTAKES.map(({ name, looks, against }) => (
        <li
          key={name}
          className="grid gap-x-12 gap-y-4 border-t border-line py-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
        >
          <div>
            <h3 className="mb-2 text-2xl">{name}</h3>
            <p className="max-w-prose text-ink-soft">{looks}</p>
          </div>
          <div className="border-l border-trail pl-5 sm:pl-6">
            <h4 className="mb-2 font-sans text-sm font-semibold">What Waymark does</h4>
            <div className="flex max-w-prose flex-col gap-3">
              {against.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
