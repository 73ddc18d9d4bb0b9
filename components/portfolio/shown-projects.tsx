import { CodeText } from "#components/ui/code-text";
import type { ShownProject } from "#lib/domain/portfolio/portfolio-view";
import { placeOf } from "#lib/domain/text/evidence-parts";
import { formatInOwnVoice } from "#lib/wording/in-own-voice";
import { formatProjectDate } from "#lib/wording/portfolio";
import { PortfolioEntry, PortfolioSection } from "./portfolio-section";
import { ProjectPictures } from "./project-pictures";

/** What somebody built: what it is, what they say of it, and where it can be seen. */
export function ShownProjects({
  projects,
  srcOf,
}: Readonly<{ projects: readonly ShownProject[]; srcOf: (picture: string) => string }>) {
  if (projects.length === 0) return null;
  return (
    <PortfolioSection
      title="Things built"
      // One of the phases is called "Projects": these are not counted there.
      lead={
        projects.length > 1
          ? "Built along the way, in any phase. The latest comes first."
          : undefined
      }
    >
      {projects.map((project) => (
        <PortfolioEntry key={project.title} margin={formatProjectDate(project)}>
          <h3 className="text-2xl">
            <CodeText text={formatInOwnVoice(project.title)} />
          </h3>
          <p className="max-w-prose wrap-anywhere whitespace-pre-line">
            {project.words === "" ? (
              <CodeText text={formatInOwnVoice(project.outcome)} />
            ) : (
              project.words
            )}
          </p>
          <ProjectLinks project={project} />
          <ProjectPictures {...project} srcOf={srcOf} />
        </PortfolioEntry>
      ))}
    </PortfolioSection>
  );
}

/** Links to somewhere else, which get no credit from this instance: anybody may write them. */
function ProjectLinks({ project: { links, title } }: Readonly<{ project: ShownProject }>) {
  if (links.length === 0) return null;
  return (
    <ul aria-label={`Links of ${title}`} className="flex flex-col font-sans">
      {links.map((link) => (
        <li key={link} className="wrap-anywhere">
          <a href={link} rel="nofollow ugc noopener noreferrer" className="inline-block min-h-6">
            {placeOf(link)}
          </a>
        </li>
      ))}
    </ul>
  );
}
