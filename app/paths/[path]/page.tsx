import type { Metadata } from "next";
import { PathFacts } from "#components/paths/path-facts";
import { PathStart, PathStartAtEnd } from "#components/paths/path-start";
import { RoadmapOutline } from "#components/paths/roadmap-outline";
import { PageHeader } from "#components/ui/page";
import { loadPath } from "#lib/loaders/paths/paths";
import { pageMetadata } from "#lib/loaders/share/page-metadata";

type PathPageProps = Readonly<{ params: Promise<{ path: string }> }>;

export async function generateMetadata({ params }: PathPageProps): Promise<Metadata> {
  const { path } = await loadPath((await params).path);
  return pageMetadata({
    title: path.title,
    description: path.facts.summary,
    address: `/paths/${path.id}`,
    image: `/og/paths/${path.id}`,
  });
}

export default async function PathPage({ params }: PathPageProps) {
  const { path, roadmap, start, isSignedIn } = await loadPath((await params).path);
  return (
    <>
      <PageHeader title={path.title} lead={<p>{path.facts.summary}</p>} />
      <div className="mb-12 flex flex-wrap items-center gap-x-7 gap-y-3">
        <PathStart path={path} start={start} />
        <a href="#roadmap" className="inline-flex min-h-11 items-center font-sans text-ink">
          See everything you would learn
        </a>
      </div>
      {path.facts.companion ? (
        <p className="mb-8 max-w-prose border-l-2 border-ink pl-5">
          This is a companion path: it makes other work easier and is rarely a job of its own. Many
          people begin here and choose another path later.
        </p>
      ) : null}
      <PathFacts path={path} roadmap={roadmap} />
      <section aria-labelledby="roadmap" className="mt-16 border-t border-ink pt-12">
        <h2 id="roadmap" className="mb-10 text-3xl">
          The whole roadmap
        </h2>
        <RoadmapOutline roadmap={roadmap} reader={isSignedIn ? "learner" : "stranger"} />
        <PathStartAtEnd path={path} start={start} />
      </section>
    </>
  );
}
