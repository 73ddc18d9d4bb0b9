import type { Browser, Locator } from "@playwright/test";

/** How two elements are told apart by looking at them. */

type Colours = Readonly<{ width: number; height: number; pixels: readonly number[] }>;

/** The colours of an element as it is painted: one number for each pixel, row by row. */
export async function paintedColours({
  browser,
  element,
}: Readonly<{ browser: Browser; element: Locator }>): Promise<Colours> {
  const png = (await element.screenshot({ animations: "disabled", caret: "initial" })).toString(
    "base64",
  );
  await using context = await browser.newContext();
  const page = await context.newPage();
  // Awaited here: the context is closed when this function ends.
  return await page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen?.drawImage(image, 0, 0);
    const { data } = pen?.getImageData(0, 0, width, height) ?? new ImageData(width, height);
    const pixels = Array.from({ length: width * height }, (_, index) => {
      const [red = 0, green = 0, blue = 0] = data.slice(4 * index, 4 * index + 3);
      return (red << 16) | (green << 8) | blue;
    });
    return { width, height, pixels };
  }, png);
}

/** The share of pixels in which two pictures of one size differ; 1 for two sizes. */
export function differenceOf(one: Colours, other: Colours): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const differing = one.pixels.filter((colour, index) => colour !== other.pixels[index]);
  return differing.length / one.pixels.length;
}
