import type { EventType } from "#lib/domain/record/event";
import { formatDate } from "../dates.ts";
import { type EventNames, type EventWording, plainly, quoteOf, saying } from "./event-line.ts";

const RESOLVED = {
  cancelled: (title: string) => `Canceled the planned switch to ${title}`,
  stayed: (title: string) => `Stayed, and dropped the planned switch to ${title}`,
  switched: (title: string) => `Made the planned switch to ${title}`,
  lapsed: (title: string) => `The planned switch to ${title} lapsed`,
} as const;

const HELPED = {
  yes: (title: string) => `Said that switching to ${title} helped`,
  partly: (title: string) => `Said that switching to ${title} partly helped`,
  no: (title: string) => `Said that switching to ${title} did not help`,
} as const;

/** What happens between a learner and their paths, in words. */
export const PATH_EVENTS = {
  committed: onPath("committed", "Committed to a path", (title) => `Committed to ${title}`),
  switched: saying("switched", "Switched to another path", (data, names) => {
    const from = data.from ? names.enrollment(data.from) : undefined;
    const words = `Switched ${from === undefined ? "" : `from ${from} `}to ${names.path(data.path)}`;
    return { words, ...quoteOf(data.reason) };
  }),
  "path-completed": saying("path-completed", "Completed a path", ({ enrollment }, names) => ({
    words: `Completed the path ${titleOf(enrollment, names)}`,
  })),
  left: saying("left", "Left a path", (data, names) => ({
    words: `Left ${titleOf(data.enrollment, names)}`,
    ...quoteOf(data.reason),
  })),
  exempted: saying(
    "exempted",
    "Said that leaving a path does not count",
    ({ enrollment, because }, names) => ({
      words: `Said that leaving ${titleOf(enrollment, names)} does not count`,
      ...quoteOf(because),
    }),
  ),
  unexempted: saying(
    "unexempted",
    "Said that leaving a path counts again",
    ({ enrollment }, names) => ({
      words: `Said that leaving ${titleOf(enrollment, names)} counts again`,
    }),
  ),
  "notice-dismissed": plainly("Dismissed the notice about your switches"),
  "trial-started": onPath("trial-started", "Began a trial", (title) => `Began a trial of ${title}`),
  "trial-ended": saying("trial-ended", "A trial ended", (data, names) => ({
    words: `The trial of ${names.path(data.path)} ended${data.as === "switched" ? " with a switch" : ""}`,
  })),
  "switch-planned": saying("switch-planned", "Planned a switch", (data, names) => ({
    words: `Planned to switch to ${names.path(data.path)} on ${formatDate(data.dueOn)}`,
    ...quoteOf(data.reason),
  })),
  "planned-switch-settled": saying(
    "planned-switch-settled",
    "Settled a planned switch",
    (data, names) => ({ words: RESOLVED[data.as](names.path(data.path)) }),
  ),
  "roadmap-accepted": saying("roadmap-accepted", "Moved to a newer roadmap", (data, names) => {
    const { from, to } = data.versions;
    return {
      words: `Moved from version ${from} to ${to} of the roadmap ${names.path(data.path)}`,
    };
  }),
  "switch-reflected": saying(
    "switch-reflected",
    "Said whether a switch helped",
    ({ enrollment, helped }, names) => {
      const title = titleOf(enrollment, names);
      return {
        words: helped
          ? HELPED[helped](title)
          : `Would rather not say whether switching to ${title} helped`,
      };
    },
  ),
} as const satisfies Partial<Record<EventType, EventWording>>;

function onPath(
  type: "committed" | "trial-started",
  plain: string,
  wordsOf: (title: string) => string,
): EventWording {
  return saying(type, plain, ({ path }, names) => ({ words: wordsOf(names.path(path)) }));
}

function titleOf(enrollment: string, names: EventNames): string {
  return names.enrollment(enrollment) ?? "a path";
}
