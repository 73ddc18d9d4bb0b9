import { Notice } from "#components/ui/notice";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";

/** Said once on the roadmap after a newer version was accepted. */
export function AcceptedVersion({ roadmap }: Readonly<{ roadmap: Roadmap }>) {
  return (
    <Notice tone="success">
      You are on version {roadmap.version} of this roadmap now. Everything you had done is still
      done.
    </Notice>
  );
}
