import { PreviewCard } from "#components/share/preview-card";
import { previewImage } from "#lib/loaders/share/preview-image";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  const card = <PreviewCard label="Seven career paths" title="Learn Python, choose one path" />;
  return previewImage({ key: "start", card });
}
