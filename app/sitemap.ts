import type { MetadataRoute } from "next";
import { loadPublicAddresses } from "#lib/loaders/share/site-map";

// The address of the site is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await loadPublicAddresses()).map((url) => ({ url }));
}
