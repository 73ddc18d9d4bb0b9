import { REVIEW_DAYS } from "./review/review.ts";

/** What is known, as far as Waymark says anything about it: these claims, and only their figures (docs/rules.md#claims). */
export type Claim = Readonly<{
  /** The anchor of /evidence. */
  id: ClaimId;
  title: string;
  /** The figure in a few characters, where there is one. */
  figure?: string;
  found: string;
  /** What it does not show. */
  limits: string;
  /** What Waymark does with it. */
  here: string;
  source: Readonly<{
    authors: string;
    year: number;
    title: string;
    /** Where it was published. */
    in: string;
    href?: string;
    /** The words of the link. */
    link?: string;
  }>;
}>;

/** The anchors of /evidence that others link to; the last two stand under "What is not known". */
export type ClaimId =
  | "changing-your-mind"
  | "one-plan"
  | "commitment"
  | "many-courses"
  | "doing"
  | "explaining"
  | "recall"
  | "streaks"
  | "path-hopping"
  | "our-numbers";

/** Returns the address at which a claim is explained. */
export function evidenceFor(claim: ClaimId): string {
  return `/evidence#${claim}`;
}

function doi(id: string): Readonly<{ href: string; link: string }> {
  return { href: `https://doi.org/${id}`, link: `doi ${id}` };
}

export const CLAIMS: readonly Claim[] = [
  {
    id: "changing-your-mind",
    title: "Changing your mind early is normal, and often good",
    figure: "83 % and 79 %",
    found:
      "Among 78,000 students, those who settled on a major in semesters 2 to 8 graduated more often, 83 %, than those who settled in the first, 79 %.",
    limits:
      "It is an industry report, not a peer-reviewed study. It looked at college majors, not at people who teach themselves. And it does not say that changing is why they graduated.",
    here: "Switching is never blocked, and Waymark never says that it makes you fail. You can begin with the fundamentals before you choose.",
    source: {
      authors: "EAB",
      year: 2016,
      title:
        "How Late Is Too Late? Myths and Facts About the Consequences of Switching College Majors",
      in: "industry report",
      href: "https://eab.com/resources/whitepaper/how-late-is-too-late/",
      link: "eab.com",
    },
  },
  {
    id: "one-plan",
    title: "A plan helps with one goal, and not with several at once",
    found:
      "Plans of the form “if this happens, I will do that” helped people with one goal. With several goals at once, the plans did not help.",
    limits: "It was about everyday goals, not about learning to program over many months.",
    here: "You are on one path at a time, and Today shows one next step.",
    source: {
      authors: "Dalton and Spiller",
      year: 2012,
      title:
        "Too Much of a Good Thing: The Benefits of Implementation Intentions Depend on the Number of Goals",
      in: "Journal of Consumer Research",
      ...doi("10.1086/664500"),
    },
  },
  {
    id: "commitment",
    title: "Committing yourself can help; being reminded may do nothing",
    figure: "40 % more",
    found:
      "In an experiment with 657 people, a commitment device raised completion of an online course by 40 %, while reminders did nothing.",
    limits:
      "It was one course, and the device was a limit that people set on their own time on distracting websites. Waymark’s commitment is different: your reason, your hours and a date, in your own words. Nobody has measured whether that helps as much.",
    here: "Waymark asks you to commit in your own words, shows them to you when you are about to leave, and does not nag.",
    source: {
      authors: "Patterson",
      year: 2018,
      title:
        "Can Behavioral Tools Improve Online Student Outcomes? Experimental Evidence from a Massive Open Online Course",
      in: "Journal of Economic Behavior & Organization",
    },
  },
  {
    id: "many-courses",
    title: "Signing up for many courses does not bring many certificates",
    found:
      "People who register for many courses at once earn about as many certificates as people with few.",
    limits:
      "It compares people, and does not say how one person would do with fewer courses. It is not about changing paths either: starting many courses was not worse, it just did not lead to more certificates.",
    here: "You can read about other paths at any time, and try one for two weeks. But you are on one path at a time.",
    source: {
      authors: "Wintermute, Cisel and Lindner",
      year: 2021,
      title:
        "A survival model for course-course interactions in a Massive Open Online Course platform",
      in: "PLOS ONE",
      ...doi("10.1371/journal.pone.0245718"),
    },
  },
  {
    id: "doing",
    title: "Doing beats watching",
    figure: "about six to one",
    found:
      "In an online course, doing more of the exercises went with about six times as much learning as watching more of the videos.",
    limits:
      "The data are correlational: people who do more may also be keener. It was a psychology course, not programming. And it sets no number of hours after which watching is too much: that number is ours.",
    here: "Every milestone has something to do, projects come early, and Waymark tells you when you have only been reading for a long time.",
    source: {
      authors: "Koedinger and others",
      year: 2015,
      title:
        "Learning Is Not a Spectator Sport: Doing Is Better than Watching for Learning from a MOOC",
      in: "Learning @ Scale",
      ...doi("10.1145/2724660.2724681"),
    },
  },
  {
    id: "explaining",
    title: "Explaining something to yourself helps you learn it",
    figure: "g = 0.55",
    found:
      "A review of many experiments found that people who were asked to explain what they learned to themselves learned more: g = 0.55.",
    limits:
      "That is an average over very different subjects and learners. It does not say what one answer in a box does for you, and Waymark cannot see whether you understood.",
    here: "Each milestone asks you one question, which you can answer in your own words.",
    source: {
      authors: "Bisra and others",
      year: 2018,
      title: "Inducing Self-Explanation: a Meta-Analysis",
      in: "Educational Psychology Review",
      ...doi("10.1007/s10648-018-9434-x"),
    },
  },
  {
    id: "recall",
    title: "Recalling something again a few days later makes it last",
    figure: "g = 0.74",
    found:
      "A review found that recalling the same thing at intervals made it last better than recalling it in one go: g = 0.74.",
    limits: `It does not say which intervals are best for you. Asking again after ${REVIEW_DAYS} days is our choice.`,
    here: "Your own answers come back for review, a handful a day at most. You can spread them out or skip them.",
    source: {
      authors: "Latimier, Peyre and Ramus",
      year: 2021,
      title:
        "A Meta-Analytic Review of the Benefit of Spacing out Retrieval Practice Episodes on Retention",
      in: "Educational Psychology Review",
      ...doi("10.1007/s10648-020-09572-8"),
    },
  },
  {
    id: "streaks",
    title: "A broken streak puts people off",
    found:
      "Seeing a streak broken lowers engagement, whatever the behavior behind it: it is the sight of the break that does it.",
    limits:
      "It does not say whether a calendar of days, like the one on your journey, has the same effect.",
    here: "Waymark keeps no streak. It shows on how many of your planned days you were active, and a pause is not a gap.",
    source: {
      authors: "Silverman and Barasch",
      year: 2023,
      title: "On or Off Track: How (Broken) Streaks Affect Consumer Decisions",
      in: "Journal of Consumer Research",
      ...doi("10.1093/jcr/ucac029"),
    },
  },
];
