import type { Metadata } from "next";
import { AcceptVersion } from "#components/roadmap/accept-version";
import { VersionChanges } from "#components/roadmap/version-changes";
import { VersionProgress } from "#components/roadmap/version-progress";
import { PageHeader } from "#components/ui/page";
import { loadRoadmapUpdate } from "#lib/loaders/roadmap/newer-version";
import { headingOf } from "#lib/wording/path-titles";

export const metadata: Metadata = { title: "A newer version of your roadmap" };

export default async function RoadmapUpdatePage() {
  const { difference, from, to, title } = await loadRoadmapUpdate();
  return (
    <>
      <PageHeader
        title={`${headingOf(title)}: a newer version`}
        lead={
          <p>
            Your roadmap has been improved since you began it. Here is what the newer version
            changes. Nothing happens until you accept it, and what you have done stays done either
            way.
          </p>
        }
      />
      <VersionProgress difference={difference} />
      <VersionChanges difference={difference} />
      <AcceptVersion from={from} to={to} />
    </>
  );
}
