import "server-only";
import type { ReactElement } from "react";
import type { PortfolioView } from "#lib/domain/portfolio/portfolio-view";
import { loadPublishedPortfolio } from "#lib/loaders/portfolio";
import { drawPreview } from "#lib/loaders/share/preview-image";

/** Nobody keeps it: what its learner takes back is gone at once. */
const UNKEPT = { "cache-control": "private, no-store" };

/** Returns the picture of a published page as a PNG, drawn for this request alone; of one that is gone, 410. */
export async function ownPreviewImage({
  handle,
  cardOf,
}: Readonly<{ handle: string; cardOf: (view: PortfolioView) => ReactElement }>): Promise<Response> {
  const found = await loadPublishedPortfolio(handle);
  if (found.state === "gone") return new Response(null, { status: 410, headers: UNKEPT });
  if (found.state === "waiting") {
    const headers = { ...UNKEPT, "retry-after": String(found.retryAfter) };
    return new Response(null, { status: 429, headers });
  }
  return new Response(await drawPreview(cardOf(found.view)), {
    headers: { ...UNKEPT, "content-type": "image/png" },
  });
}
