import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { checkout } from "../launch/checkout.mjs";

/** The Literata that pages are set in, as the framework builds them (`app/fonts.ts`). */
export const CUT_LITERATA = join(checkout, "app", "fonts", "literata-latin.woff2");

const WHOLE = join(
  checkout,
  "node_modules/@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2",
);

/** What our styles use of its axes: 400 to 700, and optical sizes from the smallest text, 14 pixels, up to the end. */
const USED = { wght: { min: 400, max: 700 }, opsz: { min: 14, max: 72 } } as const;

const LAST_OF_PLANE = 0xffff;

/**
 * Returns the Latin Literata without what no page uses: 61 of its 110 KB stay, and within these ranges letters look
 * as they did. The same bytes each time, for the same package.
 */
export async function cutLiterata(): Promise<Buffer> {
  const letters = Array.from({ length: LAST_OF_PLANE + 1 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));
  return subsetFont(await readFile(WHOLE), letters.join(""), {
    targetFormat: "woff2",
    variationAxes: USED,
  });
}
