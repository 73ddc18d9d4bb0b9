/** A field of a form as a page shows it: what a browser would send for it if nobody touched it. */
export type PageField = Readonly<{ name: string; value: string; type: string }>;

/** A form of a page, with where and how it is sent. */
export type PageForm = Readonly<{
  action: string;
  method: string;
  fields: readonly PageField[];
  /** Its HTML, by which one of several is told. */
  text: string;
}>;

const FORM = /<form\b([^>]*)>(.*?)<\/form>/gs;
const FIELD = /<(input|textarea|select|button)\b([^>]*)>/g;
const LINK = /<a\b[^>]*\bhref="(\/[^"]*)"/g;

/** Returns the forms of a page, as a browser without script finds them. */
export function formsOf(html: string): readonly PageForm[] {
  return [...html.matchAll(FORM)].map(([, tag = "", inside = ""]) => ({
    action: attribute(tag, "action"),
    method: attribute(tag, "method").toUpperCase() || "GET",
    text: inside,
    fields: [...inside.matchAll(FIELD)].flatMap(([, element = "", given = ""]) => {
      const name = attribute(given, "name");
      const type = attribute(given, "type") || element;
      return name === "" ? [] : [{ name, value: attribute(given, "value"), type }];
    }),
  }));
}

/** Returns the addresses within the app that a page leads to. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(LINK)].map(([, href = ""]) => plain(href).split("#")[0] ?? "/");
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? "");
}

function plain(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
