import type { ReactNode } from "react";
import { Trail, TrailStop } from "#components/roadmap/trail";
import { PHASE_BARS } from "#lib/domain/content/content-phase-bars";
import { cardinal } from "#lib/wording/numbers";

type Step = Readonly<{ advice: string; here: string }>;

const STEPS: readonly Step[] = [
  {
    advice: "Learn the basics before any framework",
    here: "The fundamentals: values, collections, functions, classes, errors, files, git, tests, and first scripts of your own. They are the same on every path.",
  },
  {
    advice: "Choose one field by what interests you",
    here: "Compare the seven paths by what you would do all day, and commit to one. Its specialization then brings each tool when you need it.",
  },
  {
    advice: "Build real things in that field",
    here: "The projects phase. The article’s three ideas are in it: a blog with Django, an image classifier, and an analysis of your own spending.",
  },
  {
    advice: "Go deep for 6 to 12 months before you branch out",
    here: `The deepening phase: one checkpoint a month, ${cardinal(PHASE_BARS.required.deepening?.min ?? 0)} or more of them required.`,
  },
  {
    advice: "Show a portfolio that has depth",
    here: "The portfolio phase: your best work written up, so that others can run it and you can explain it.",
  },
];

/** The article's five steps, and where each of them is in Waymark. */
export function Approach() {
  return (
    <Trail>
      {STEPS.map(({ advice, here }, index) => (
        <TrailStop key={advice} mark={<StepMark>{index + 1}</StepMark>}>
          <h3 className="mb-1 text-xl">{advice}</h3>
          <p className="max-w-prose text-ink-soft">{here}</p>
        </TrailStop>
      ))}
    </Trail>
  );
}

function StepMark({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <span
      aria-hidden="true"
      className="flex size-5.5 items-center justify-center rounded-full border border-ink bg-paper font-sans text-xs font-semibold"
    >
      {children}
    </span>
  );
}
