import type { NextRequest } from "next/server";
import { PreviewCard } from "#components/share/preview-card";
import { PreviewRanking } from "#components/share/preview-ranking";
import { drawable } from "#lib/domain/text/page-texts";
import { loadChoice } from "#lib/loaders/questionnaire";
import { previewImage } from "#lib/loaders/share/preview-image";
import { titlesOf } from "#lib/wording/path-titles";

export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const { ranking, paths } = await loadChoice(Object.fromEntries(nextUrl.searchParams));
  if (!ranking.ok) {
    const card = (
      <PreviewCard label="Thirteen questions" title="Which path with Python is yours?" />
    );
    return previewImage({ key: "questions", card });
  }
  const [first = "", ...others] = ranking.ranked
    .slice(0, 3)
    .map(({ path }) => drawable(titlesOf(paths)(path)));
  const card = (
    <PreviewCard label="My ranking of seven paths" title={`1. ${first}`}>
      <PreviewRanking others={others} />
    </PreviewCard>
  );
  return previewImage({ key: `ranking ${[first, ...others].join(", ")}`, card });
}
