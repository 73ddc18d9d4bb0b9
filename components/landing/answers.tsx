"use client";

type Answer = readonly [question: string, answer: string];

const SWITCHING: readonly Answer[] = [
  [
    "What do I keep?",
    "Everything. Milestones belong to you, not to a path: done once, done on every path that has it. You see what carries over before you decide.",
  ],
  [
    "Will you stop me?",
    "No. Waymark shows you what you wrote when you chose, how close you are to the next goal, and how often you have changed. Then you stay, try the other path for two weeks, or switch. It is up to you.",
  ],
  [
    "Is changing my mind bad?",
    "Early on it is normal, and often good. Starting over again and again costs time, so Waymark tells you, kindly and with numbers, when it becomes a habit.",
  ],
  [
    "How sure are you of that?",
    "We found no study of changing paths. So we do not promise that staying makes you succeed. We show you your record, and you judge.",
  ],
];

const BEGINNING: readonly Answer[] = [
  [
    "What does it cost?",
    "Nothing. Waymark is free software that anyone can run on their own server, and everything it sends you to is free to read.",
  ],
  [
    "Who sees my progress?",
    "You. There is no leaderboard, and nothing is public. If you like, you can give one person a link to follow along. Your record stays on the server that runs this Waymark: the people who run it can reach its database, and nobody else can.",
  ],
  [
    "Do I have to choose now?",
    "No. The fundamentals are the same on all seven paths. Begin with them, and choose when you know more.",
  ],
  [
    "What if I have little time?",
    "You say how many hours a week you have. There is no streak to lose, a pause never counts against you, and nothing is ever locked.",
  ],
];

/** What happens when someone wants another path. */
export function SwitchingAnswers() {
  return <Answers answers={SWITCHING} />;
}

/** What a stranger wants to know before signing up. */
export function BeginningAnswers() {
  return <Answers answers={BEGINNING} />;
}

function Answers({ answers }: Readonly<{ answers: readonly Answer[] }>) {
  return (
    <dl className="grid gap-x-10 gap-y-7 sm:grid-cols-2">
      {answers.map(([question, answer]) => (
        <div key={question}>
          <dt className="mb-1 font-sans font-semibold">{question}</dt>
          <dd className="text-ink-soft">{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
