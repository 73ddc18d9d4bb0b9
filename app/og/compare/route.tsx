import type { NextRequest } from "next/server";
import { PreviewCard } from "#components/share/preview-card";
import { PreviewCompared } from "#components/share/preview-compared";
import { drawable } from "#lib/domain/text/page-texts";
import { loadComparison } from "#lib/loaders/paths/compare";
import { previewImage } from "#lib/loaders/share/preview-image";

export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const { choice, chosen } = await loadComparison(Object.fromEntries(nextUrl.searchParams));
  const label = "Paths with Python";
  if (choice.problem !== undefined) {
    const card = <PreviewCard label={label} title="Two to four paths, side by side" />;
    return previewImage({ key: "compare", card });
  }
  const titles = chosen.map(({ path }) => drawable(path.title));
  const card = (
    <PreviewCard label="Side by side">
      <PreviewCompared titles={titles} />
    </PreviewCard>
  );
  return previewImage({ key: `compare ${titles.join(", ")}`, card });
}
