import { partsOf } from "#lib/http/multipart";

/** What a page puts into its form itself, what was there before, and what nobody is shown again. */
const NOT_TYPED =
  /^\$|operation(?:id)?$|seen$|^(?:\d+|learner|asked|next|token|invitation|url|file|current|password|code)$/i;
/** Somebody's own words, or an address: what is chosen, counted or named by the page is a single word. */
const WRITTEN = /\S\s+\S|^https?:/;
const MOST = 100;

/** Returns what somebody wrote into a form, as it came, so that a page can show it once more; nothing secret, and nothing hidden. */
export function typedTexts({
  body,
  contentType,
}: Readonly<{ body: Buffer; contentType: string }>): readonly string[] {
  const parts = partsOf({ body, contentType, most: MOST }) ?? [];
  return parts
    .filter(({ name }) => !NOT_TYPED.test(name))
    .map(({ content }) => Buffer.from(content).toString("utf8"))
    .filter((text) => WRITTEN.test(text));
}
