import type { Metadata } from "next";
import { AcceptVersion } from "#components/roadmap/accept-version";
import { VersionChanges } from "#components/roadmap/version-changes";
import { VersionProgress } from "#components/roadmap/version-progress";
import { PageHeader } from "#components/ui/page";
import { headingOf } from "#lib/domain/paths/path-titles";
import { loadRoadmapUpdate } from "#lib/loaders/roadmap/newer-version";

export const metadata: Metadata = { title: "A newer version of your roadmap" };

export default async function RoadmapUpdatePage() {
  const { difference, from, to, title } = await loadRoadmapUpdate();
  return (
    <>
      <PageHeader
        title={`${headingOf(title)}, version ${to.version}`}
        lead={
          <p>
            You are on version {from.version}. This is what version {to.version} changes. Nothing
            happens until you accept it, and what you have done stays done either way.
          </p>
        }
      />
      <VersionProgress difference={difference} from={from.version} to={to.version} />
      <VersionChanges difference={difference} />
      <AcceptVersion from={from} to={to} />
    </>
  );
}
