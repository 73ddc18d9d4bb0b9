import { PreviewCard } from "#components/share/preview-card";
import { hoursOfPhase } from "#lib/domain/roadmap/phase-hours";
import { drawable } from "#lib/domain/text/page-texts";
import { loadPath } from "#lib/loaders/paths/paths";
import { previewImage } from "#lib/loaders/share/preview-image";
import { counted } from "#lib/wording/numbers";

type PathImageContext = Readonly<{ params: Promise<{ path: string }> }>;

export async function GET(_: Request, { params }: PathImageContext): Promise<Response> {
  const { path, roadmap } = await loadPath((await params).path);
  const stages = roadmap.phases.map((phase) => counted(hoursOfPhase(phase), "hour"));
  const card = (
    <PreviewCard label="A path with Python" title={drawable(path.title)} stages={stages} />
  );
  return previewImage({ key: `path ${roadmap.id}`, card });
}
