import { PreviewCard } from "#components/share/preview-card";
import { drawable } from "#lib/domain/text/page-texts";
import { ownPreviewImage } from "#lib/loaders/share/own-preview-image";
import { formatPlace } from "#lib/wording/portfolio";

type Context = Readonly<{ params: Promise<{ handle: string }> }>;

/** The picture of a published page: its name, its line and how far its learner is, drawn from what the page shows. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return ownPreviewImage({
    handle: (await params).handle,
    cardOf: (view) => (
      <PreviewCard
        label={drawable(formatPlace(view))}
        title={drawable(view.name) || "A portfolio"}
        reached={view.phases.flatMap(({ done, required }, at) => (done >= required ? [at] : []))}
        stages={view.phases.map(({ done, required }) => `${done} of ${required}`)}
      />
    ),
  });
}
