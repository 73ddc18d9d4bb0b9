import type { ArchiveList } from "#lib/domain/archive/archive";
import type { ArchiveFault } from "#lib/domain/archive/read-archive";

/** What each list of a file is called. */
export const LIST_TITLES: Readonly<Record<ArchiveList, string>> = {
  enrollments: "Paths",
  completions: "Milestones done",
  stepTicks: "Steps ticked",
  waivers: "Milestones skipped permanently",
  putAside: "Milestones put aside",
  logs: "Work you logged",
  burstAnswers: "When you said you did it",
  evidence: "Evidence",
  notes: "Notes",
  explanations: "Answers in your own words",
  reviews: "Reviews",
  reviewDelays: "Reviews that wait",
  pauses: "Time off",
  goals: "Weekly goals",
  plannedSwitches: "Planned switches",
  reflections: "Whether a switch helped",
  correctionDismissals: "Suggestions you hid",
  noticeDismissals: "Notices you dismissed",
  weekLooks: "Looks at your weeks",
  events: "Entries of your log",
};

type Fault = ArchiveFault | "no-file" | "too-large" | "gone" | "outdated" | "upgrading";

const FAULTS: Readonly<Record<Fault, string>> = {
  "no-file": "Choose a file first.",
  "too-large": "This file is larger than 5 MB, which is more than Waymark reads.",
  "not-json": "This is not a Waymark file. Choose the JSON file that you downloaded.",
  "not-an-archive": "This is not a Waymark file. Choose the JSON file that you downloaded.",
  "other-version": "This file comes from a newer Waymark, which writes it in another way.",
  malformed: "Something in this file is not as Waymark writes it, so nothing was added.",
  "contradicts-itself": "Two entries of this file contradict each other, so nothing was added.",
  "from-the-future": "This file tells of days that have not come yet, so nothing was added.",
  upgrading:
    "Waymark is being updated right now, so your file cannot be read yet. Choose it again in a few minutes.",
  gone: "The file is no longer here. Choose it again.",
  outdated: "Your record changed meanwhile, so nothing was added. Look at the list again.",
};

const BY_FAULT: ReadonlyMap<string, string> = new Map(Object.entries(FAULTS));

/** Returns what is said of a file that was not brought in; undefined for a fault that nobody knows. */
export function formatFault(fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : BY_FAULT.get(fault);
}
