import type { MetadataRoute } from "next";
import { loadAddress, PRIVATE_ADDRESSES } from "#lib/loaders/share/site-map";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...PRIVATE_ADDRESSES] },
    sitemap: loadAddress("/sitemap.xml"),
  };
}
