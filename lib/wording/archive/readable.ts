import type { Archive } from "#lib/domain/archive/archive";
import { localDateFor } from "#lib/domain/time/dates";
import { browserName } from "../browser-name.ts";
import { formatTimeOfDay } from "../calendar.ts";
import { COMMENT_STATES } from "../comment.ts";
import { formatDate } from "../dates.ts";
import { capitalised } from "../numbers.ts";
import { formatRate } from "../rate.ts";
import { answerLabel, formatKinds } from "../reminders.ts";
import { doneSections } from "./done.ts";
import { type ArchiveNames, type ArchiveSection, quoted } from "./entry.ts";
import { pathSections } from "./paths.ts";
import { writtenSections } from "./written.ts";

/** A fact about the account: what it is, and what is kept. */
export type ArchiveFact = Readonly<{ name: string; value: string }>;

export type ReadableArchive = Readonly<{
  about: readonly ArchiveFact[];
  /** Oldest first, each; those without an entry are left out. */
  sections: readonly ArchiveSection[];
}>;

/** Returns an archive as its learner reads it. */
export function readableArchive({
  archive,
  titles,
  pathOf,
}: Readonly<{
  archive: Archive;
  titles: Pick<ArchiveNames, "milestone" | "step">;
  pathOf: ArchiveNames["path"];
}>): ReadableArchive {
  const { record, settings } = archive;
  const enrolled = new Map(record.enrollments.map(({ id, path }) => [id, pathOf(path)]));
  const names: ArchiveNames = {
    milestone: titles.milestone,
    step: titles.step,
    path: pathOf,
    enrollment: (name) => enrolled.get(name) ?? "a path",
    dayOf: (moment) => localDateFor({ at: new Date(moment), timeZone: settings.timeZone }),
  };
  const sections = [
    ...pathSections({ record, names }),
    ...doneSections({ record, names }),
    ...writtenSections({ record, names }),
    ...accountSections({ archive, names }),
  ];
  return {
    about: aboutOf({ archive, names }),
    sections: sections
      .filter(({ entries }) => entries.length > 0)
      .map(({ entries, ...section }) => ({
        ...section,
        entries: entries.toSorted((one, other) => one.on.localeCompare(other.on)),
      })),
  };
}

type Told = Readonly<{ archive: Archive; names: ArchiveNames }>;

function aboutOf({ archive: { account, settings }, names }: Told): readonly ArchiveFact[] {
  const { emailConfirmedAt } = account;
  const confirmed =
    emailConfirmedAt === null
      ? "not confirmed"
      : `confirmed on ${formatDate(names.dayOf(emailConfirmedAt))}`;
  return [
    { name: "Name", value: account.name },
    { name: "Email", value: `${account.email}, ${confirmed}` },
    { name: "Here since", value: formatDate(names.dayOf(settings.joinedAt)) },
    { name: "Time zone", value: settings.timeZone?.replaceAll("_", " ") ?? "Not set" },
    {
      name: "Planned time",
      value: settings.hoursPerWeek === null ? "Not set" : formatRate(settings.hoursPerWeek),
    },
    {
      name: "Reminders",
      value:
        account.reminders.chosen === null || account.reminders.chosen.kinds.length === 0
          ? "None"
          : capitalised(formatKinds(account.reminders.chosen.kinds)),
    },
    { name: "Waiting time of a planned switch", value: `${settings.coolingOffDays} days` },
    {
      name: "Forecast",
      value:
        settings.forecastHiddenAt === null
          ? "Shown"
          : `Hidden since ${formatDate(names.dayOf(settings.forecastHiddenAt))}`,
    },
    {
      name: "Look at your week",
      value:
        settings.weekLookHiddenAt === null
          ? "Shown on Today"
          : `Hidden since ${formatDate(names.dayOf(settings.weekLookHiddenAt))}`,
    },
  ];
}

function calendarWords({ startsAt }: Readonly<{ startsAt: number | null }>): string {
  const begin =
    startsAt === null ? "" : `; your planned days begin at ${formatTimeOfDay(startsAt)}`;
  return `An address for your planned days${begin}`;
}

function accountSections({ archive: { account }, names }: Told): readonly ArchiveSection[] {
  return [
    {
      id: "sessions",
      title: "Where you are signed in",
      entries: account.sessions.map(({ browser, startedAt, lastUsedAt }) => ({
        on: names.dayOf(startedAt),
        words: `${browserName(browser)}, last used on ${formatDate(names.dayOf(lastUsedAt))}`,
        quote: browser,
      })),
    },
    {
      id: "services",
      title: "Services you can sign in with",
      entries: account.services.map(({ provider, label, connectedAt }) => ({
        on: names.dayOf(connectedAt),
        words: `Connected as ${label}`,
        quote: provider,
      })),
    },
    {
      id: "passkeys",
      title: "Your passkeys",
      entries: account.passkeys.map(({ name, addedAt, lastUsedAt }) => ({
        on: names.dayOf(addedAt),
        words:
          lastUsedAt === null
            ? `${name}, not used yet`
            : `${name}, last used on ${formatDate(names.dayOf(lastUsedAt))}`,
      })),
    },
    {
      id: "reminders",
      title: "Your reminders",
      entries: account.reminders.sent.map(({ kind, on, answer }) => ({
        on,
        words: `Reminder sent: ${formatKinds([kind])}${answer === null ? "" : `, answered: ${answerLabel(answer)}`}`,
      })),
    },
    {
      id: "notifications",
      title: "Browsers that show your reminders",
      entries: account.notifications.map(({ browser, turnedOnAt }) => ({
        on: names.dayOf(turnedOnAt),
        words: `Turned on in ${browserName(browser)}`,
        quote: browser,
      })),
    },
    {
      id: "pictures",
      title: "Pictures of your evidence",
      entries: account.pictures.map(({ milestone, description, addedAt }) => ({
        on: names.dayOf(addedAt),
        words: `A picture of ${names.milestone(milestone)}, on its page`,
        ...quoted(description),
      })),
    },
    {
      id: "portfolio",
      title: "Your portfolio",
      entries: portfolioEntries({ account, names }),
    },
    {
      id: "calendar",
      title: "Your calendar",
      entries:
        account.calendar === null
          ? []
          : [{ on: names.dayOf(account.calendar.madeAt), words: calendarWords(account.calendar) }],
    },
    {
      id: "mentor-links",
      title: "Links you shared",
      entries: account.mentorLinks.map(({ madeAt, revokedAt }) => ({
        on: names.dayOf(madeAt),
        words:
          revokedAt === null
            ? "A link for one person, still on"
            : `A link for one person, turned off on ${formatDate(names.dayOf(revokedAt))}`,
      })),
    },
    {
      id: "comments",
      title: "Comments on your evidence",
      entries: account.comments.map(({ milestone, text, at, state }) => ({
        on: names.dayOf(at),
        words: `About ${names.milestone(milestone)}. ${COMMENT_STATES[state]}`,
        quote: text,
      })),
    },
  ];
}

function portfolioEntries({
  account: { portfolio },
  names,
}: Readonly<{ account: Archive["account"]; names: ArchiveNames }>): ArchiveSection["entries"] {
  if (portfolio === null) return [];
  const { handle, line, changedAt, publishedAt, shown } = portfolio;
  return [
    {
      on: names.dayOf(changedAt),
      words: publishedAt === null ? `/p/${handle}, not published` : `/p/${handle}, published`,
      quote: line,
    },
    ...shown.map(({ milestone, part, at }) => ({
      on: names.dayOf(at),
      words: `${part === "project" ? "Shown as a project" : "Shown in your own words"}: ${names.milestone(milestone)}`,
    })),
  ];
}
