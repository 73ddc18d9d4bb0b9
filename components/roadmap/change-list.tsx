import type { ReactNode } from "react";
import { MarginSection } from "#components/ui/margin-section";
import type { Credit } from "#lib/domain/progress/roadmap-difference";
import type { PhaseId } from "#lib/domain/record/phases";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";

/** Milestones that a newer version changes in one way, each with what the learner needs to know of it. */
export function ChangeList({
  id,
  title,
  children,
}: Readonly<{ id: string; title: string; children: ReactNode }>) {
  return (
    <MarginSection id={id} title={title}>
      <ul className="flex flex-col">{children}</ul>
    </MarginSection>
  );
}

export function ChangeItem({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <li className="border-b border-line py-3 first:pt-0 last:border-b-0">
      <p className="text-lg leading-snug">{title}</p>
      <p className="font-sans text-sm text-ink-soft">{children}</p>
    </li>
  );
}

type Place = Readonly<{
  milestone: Readonly<{ hours: number; required: boolean }>;
  phase: PhaseId;
  credit: Credit;
}>;

/** "Specialization · 12 hours · optional". */
export function formatPlace({ milestone, phase }: Omit<Place, "credit">): string {
  const facts = [PHASE_TITLES[phase], counted(milestone.hours, "hour")];
  return [...facts, ...(milestone.required ? [] : ["optional"])].join(" · ");
}

const ADDED: Readonly<Record<Credit, string>> = {
  completed: " · you have already done it, so it counts at once",
  waived: " · you have already skipped it, so it counts at once",
  open: "",
};

const REMOVED: Readonly<Record<Credit, string>> = {
  completed: " · done, and kept under “Also done”",
  waived: " · skipped, and kept under “Also done”",
  open: " · not done yet; its notes and steps are kept",
};

export function formatAdded(place: Place): string {
  return formatPlace(place) + ADDED[place.credit];
}

export function formatRemoved(place: Place): string {
  return formatPlace(place) + REMOVED[place.credit];
}
