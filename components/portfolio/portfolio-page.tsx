import type { PortfolioView } from "#lib/domain/portfolio/portfolio-view";
import { formatPlace, formatShownHours } from "#lib/wording/portfolio";
import { DoneMilestones } from "./done-milestones";
import { PhaseTrail } from "./phase-trail";
import { ShownProjects } from "./shown-projects";
import { ShownWords } from "./shown-words";

/** What a learner shows of themselves to everybody, from what the view holds and nothing else. `address` is the page's own. */
export function PortfolioPage({
  view,
  address,
  srcOf,
  reportHref,
}: Readonly<{
  view: PortfolioView;
  address: string;
  /** The address of a picture of its projects. */
  srcOf: (picture: string) => string;
  /** Where a reader says that something is wrong with it; absent in the preview. */
  reportHref?: string;
}>) {
  const { name, line, phases, projects, words, hours } = view;
  return (
    <article className="portfolio h-card">
      <header className="flex flex-col gap-5 pb-12 print:pb-[14pt]">
        <h1 className="p-name text-5xl wrap-anywhere sm:text-6xl">{name}</h1>
        {line === "" ? null : (
          <p className="p-note max-w-3xl text-xl text-balance text-ink-soft sm:text-2xl">{line}</p>
        )}
        <p className="flex flex-wrap gap-x-6 gap-y-1 font-sans">
          <span className="font-semibold">{formatPlace(view)}</span>
          {hours === undefined ? null : <span>{formatShownHours(hours)}</span>}
          <a className="u-url u-uid text-ink-soft" href={address}>
            {address.replace(/^https?:\/\//, "")}
          </a>
        </p>
        <p className="font-sans text-sm text-ink-soft">
          Written by {name} and examined by nobody.
          {projects.some(({ links }) => links.length > 0) ? " The links lead to the work." : null}
        </p>
      </header>
      <PhaseTrail phases={phases} />
      <ShownProjects projects={projects} srcOf={srcOf} />
      <ShownWords name={name} words={words} />
      <DoneMilestones phases={phases} />
      <footer className="mt-14 flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-5 font-sans text-sm text-ink-soft print:mt-[14pt]">
        <p>{name} keeps this record with Waymark.</p>
        {reportHref === undefined ? null : (
          <p className="print:hidden">
            <a href={reportHref} rel="nofollow">
              Report this page
            </a>
          </p>
        )}
      </footer>
    </article>
  );
}
