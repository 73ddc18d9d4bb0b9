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
    title: "Deciding late, up to the fourth year, did not go with graduating less",
    figure: "83 % and 79 %",
    found:
      "Among 78,000 students, 79 % graduated of those who declared their final major in the first term, and about 83 % of those who declared it in terms 2 to 8. Which of the later terms it was made no clear difference.",
    limits:
      "It is an industry report, not a peer-reviewed study. It counts only students who had earned 60 credits, so those who left early are not in it, and only the term of the last change, not how often somebody changed. Of those whose last change came in the fifth year or later, fewer graduated. It is about college majors, not about people who teach themselves, and it does not say that deciding late is why they graduated. The page that the link opens is a summary without these figures, which stand in the report itself.",
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
      "Plans of the form “if this happens, I will do that” helped people with one goal. With several goals at once, the plans mostly did not help: they showed how hard it would be to do everything, and people committed themselves less.",
    limits:
      "In the same paper plans did help with several goals when these seemed easier to manage. It was about everyday goals over a few days, not about learning to program over many months. That a career path is like one goal is our analogy, not a finding.",
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
    title: "Committing yourself can help; being reminded may not",
    figure: "40 % more",
    found:
      "In an experiment with 657 people, a commitment device raised completion of an online course by 40 %. Reminders made no detectable difference.",
    limits:
      "It was one course. “40 % more” compares two shares: if 10 of 100 had completed it without, it would be 14 with. The device was a limit that people set on their own time on distracting websites, and the reminder was an alert about such time, not a message to come back. Waymark’s commitment is different: your reason, your hours and a date, in your own words. Nobody has measured whether that helps as much.",
    here: "Waymark asks you to commit in your own words, shows them to you when you are about to leave, and does not nag.",
    source: {
      authors: "Patterson",
      year: 2018,
      title:
        "Can Behavioral Tools Improve Online Student Outcomes? Experimental Evidence from a Massive Open Online Course",
      in: "Journal of Economic Behavior & Organization. The number of people is from the working paper, CHERI 165 at Cornell University, which the link opens",
      href: "https://hdl.handle.net/1813/74637",
      link: "hdl 1813/74637",
    },
  },
  {
    id: "many-courses",
    title: "Signing up for many courses does not bring many certificates",
    found:
      "Among 378,000 users of a French course platform and a million registrations, about 8 in 100 registrations ended in a certificate, and people who registered for many courses earned about as many certificates as people with few.",
    limits:
      "That the numbers are about the same is how an author sums it up; the paper itself models when people drop out. It compares people, and does not say how one person would do with fewer courses. It is not about changing paths either: starting many courses was not worse, it just did not lead to more certificates.",
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
    figure: "more than six to one",
    found:
      "In an online course, doing more of the exercises than others went with more than six times as much extra learning as watching or reading more than others by a like step (one standard deviation, which is about from the middle learner to the 84th of 100).",
    limits:
      "The data are correlational: people who do more may also be keener. The authors’ methods speak for doing as the cause, but nobody was assigned to do more. It was a psychology course, not programming. And it sets no number of hours after which watching is too much: that number is ours.",
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
      "A review of 64 studies found that people who were asked to explain what they learned to themselves did better than others: g = 0.55. If the others’ average is the middle, about 71 of 100 of them were above it, instead of 50.",
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
    title: "Recalling something again after a while makes it last",
    figure: "g = 0.74",
    found:
      "A review of 29 studies found that recalling the same thing at intervals made it last better than recalling it in one go: g = 0.74. If the others’ average is the middle, about 77 of 100 were above it, instead of 50.",
    limits: `It does not say which intervals are best for you. The same review found no clear gain from intervals that grow over equal ones (g = 0.034), although growing ones did better the more often something was recalled; that ours grow, after ${REVIEW_DAYS} days, is our choice.`,
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
    title: "People do more after an unbroken streak than after a broken one",
    found:
      "In seven studies, people who were shown an unbroken streak did it again more often than people who were shown a broken one, whatever they had really done before.",
    limits:
      "It compared broken streaks with unbroken ones, so it cannot say whether an unbroken one helps or a broken one hurts. The effect was smaller where people could repair a streak. The summary says nothing about showing no streak at all, nor whether a calendar of days, like the one on your journey, has the same effect.",
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
