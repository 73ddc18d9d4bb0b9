import type { Learner } from "#lib/domain/learner";
import type { PathNews } from "#lib/domain/switch/path-news";
import type { WayBack } from "#lib/domain/switch/way-back";
import { ASSUMED_HOURS_PER_WEEK } from "#lib/domain/work/pace";
import { formatDate } from "../dates.ts";
import { counted } from "../numbers.ts";
import { titlesOf } from "../path-titles.ts";
import { formatTried } from "./tried.ts";

type Told = Pick<Learner, "path" | "paths" | "progress" | "plannedHoursPerWeek">;

/** What is told: the plain fact, and what is next. */
export type NewsText = Readonly<{ title: string; says: string }>;

/** Returns what a learner is told after they changed something between them and their paths. */
export function formatPathNews({
  news,
  learner,
}: Readonly<{ news: PathNews; learner: Told }>): NewsText {
  const titleOf = titlesOf(learner.paths);
  switch (news.kind) {
    case "stayed":
      return {
        title: `You stay on ${titleOf(news.path)}`,
        says: "Nothing has changed. Your next step is below.",
      };
    case "switched":
      return {
        title: `Welcome to ${titleOf(news.to)}`,
        says: `${carriedOver(learner)} What you did on ${titleOf(news.from)} is kept. Your next step is below.`,
      };
    case "went-back":
      return {
        title: `You are back on ${titleOf(news.to)}`,
        says: `${formatTried({ ...news, titleOf })}${news.isUndone ? " Neither switch counts." : ""} Your next step is below.`,
      };
    case "committed":
      return { title: `You are on ${titleOf(news.path)} now`, says: committed(learner, news) };
    case "left":
      return {
        title: `You left ${titleOf(news.path)}`,
        says: "Everything you did is kept. You are on the fundamentals alone now. You can go back or begin another path whenever you want.",
      };
    case "trial-started":
      return {
        title: `You are trying ${titleOf(news.path)}`,
        says: `${current(learner)} continues alongside it. Begin with any milestone below.`,
      };
    case "trial-ended":
      return {
        title: `Your trial of ${titleOf(news.path)} is over`,
        says: `What you ticked in it stays done.${learner.path === undefined ? "" : ` You are on ${current(learner)}, and your next step is below.`}`,
      };
    case "switch-planned":
      return {
        title: `Your switch to ${titleOf(news.path)} is planned`,
        says: `Nothing changes yet: Waymark will ask you on ${formatDate(news.dueOn)}. You can cancel at any time before that.`,
      };
    case "plan-ended":
      return {
        title: `The plan to switch to ${titleOf(news.path)} is ${news.as === "cancelled" ? "canceled" : "closed"}`,
        says:
          learner.path === undefined
            ? "Nothing else has changed."
            : `You stay on ${current(learner)}, and nothing else has changed.`,
      };
  }
}

/** Returns what going back with one press means, while it is offered. */
export function formatWayBack({
  wayBack: { left, isUndone },
  titleOf,
}: Readonly<{ wayBack: WayBack; titleOf: (path: string) => string }>): string {
  const how = isUndone ? "then neither switch counts" : "that counts as another switch";
  return `You came here from ${titleOf(left.path)}. For 72 hours after the switch you can go straight back, and ${how}.`;
}

function current({ path }: Told): string {
  return path?.title ?? "Your path";
}

function carriedOver({ progress: { cleared, required } }: Told): string {
  return cleared === 0
    ? "This is where you begin."
    : `${cleared} of its ${counted(required, "required milestone")} ${cleared === 1 ? "is" : "are"} done already.`;
}

function committed(
  { plannedHoursPerWeek: planned }: Told,
  { lookBackOn }: Extract<PathNews, { kind: "committed" }>,
): string {
  const hours = counted(planned ?? ASSUMED_HOURS_PER_WEEK, "hour");
  const week = `Waymark plans ${hours} a week${planned === undefined ? ", until you change that in the settings" : ""}.`;
  const asked =
    lookBackOn === undefined
      ? ""
      : ` It will ask you on ${formatDate(lookBackOn)} how it is going.`;
  return `${week}${asked} Your next step is below.`;
}
