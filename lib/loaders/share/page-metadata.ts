import "server-only";
import type { Metadata } from "next";
import { config } from "#lib/config";
import { pageDescription } from "#lib/domain/text/page-texts";
import { PREVIEW_SIZE } from "#lib/loaders/share/preview-image";
import { SITE } from "#lib/wording/site";

type PageTexts = Readonly<{
  title: string;
  /** What stands in the tab, where the name of the site does not just follow the title. */
  fullTitle?: string;
  description: string;
  /** The one address of the page, for search engines. */
  address: string;
  /** The address that is shared, where it says more. */
  shared?: string;
  /** The address of the picture that is drawn for it. */
  image?: string;
  /** What there is to see in it. */
  alt?: string;
}>;

/**
 * Returns what search engines and chats show of a public page: its title and description (at most 60 and 160 characters), its
 * address and its picture. Addresses are paths of this site; the root layout says where it is.
 */
export function pageMetadata({
  title,
  fullTitle = `${title} · ${SITE.name}`,
  description: long,
  address,
  shared = address,
  image = "/og/start",
  alt,
}: PageTexts): Metadata {
  const description = pageDescription(long);
  return {
    title: { absolute: fullTitle },
    description,
    alternates: { canonical: address },
    openGraph: { ...siteOpenGraph(image, alt), title, description, url: shared },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

/** Returns what the pages of somebody signed in begin with: nobody else can open them, so nothing is said for sharing them. */
export function ownMetadata(): Metadata {
  return {
    metadataBase: new URL(config().origin),
    title: { default: SITE.title, template: `%s · ${SITE.name}` },
  };
}

/** Returns what every page of the site is shared with; its own title and description are filled in. */
export function siteMetadata(): Metadata {
  return {
    ...ownMetadata(),
    description: SITE.description,
    applicationName: SITE.name,
    openGraph: siteOpenGraph("/og/start"),
    twitter: { card: "summary_large_image" },
  };
}

function siteOpenGraph(image: string, alt: string = SITE.picture) {
  return {
    siteName: SITE.name,
    type: "website" as const,
    locale: "en_US",
    images: [{ url: image, ...PREVIEW_SIZE, alt, type: "image/png" }],
  };
}
