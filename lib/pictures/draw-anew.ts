import "server-only";
import sharp from "sharp";
import { KEPT_BYTES, KEPT_SIDE, looksLikePicture, MOST_PIXELS } from "#lib/domain/pictures/picture";

/** A picture as it is kept: WebP. */
export type DrawnPicture = Readonly<{
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}>;

/** From the best to the smallest: the first that is small enough is kept. */
const TRIES = [
  { side: KEPT_SIDE, quality: 82 },
  { side: 1_200, quality: 70 },
  { side: 800, quality: 55 },
  { side: 480, quality: 40 },
] as const;

const SECONDS = 10;

// On one thread: an upload takes no other's processor. Nothing is blocked here by sharp.block(), which would hold for the whole process:
// the framework draws preview images (SVG) with the same library.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Returns an uploaded picture drawn anew: upright, of bounded size, and without anything that stood in its file besides the pixels (where and
 * when it was taken, by which device). Null where it is none, is broken, has too many pixels or takes too long.
 */
export async function drawAnew(upload: Uint8Array): Promise<DrawnPicture | null> {
  if (!looksLikePicture(upload)) return null;
  for (const { side, quality } of TRIES) {
    const drawn = await draw({ upload, side, quality });
    if (drawn === null || drawn.bytes.length <= KEPT_BYTES) return drawn;
  }
  return null;
}

async function draw({
  upload,
  side,
  quality,
}: Readonly<{ upload: Uint8Array; side: number; quality: number }>): Promise<DrawnPicture | null> {
  try {
    const { data, info } = await sharp(upload, {
      ...{ limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true, pages: 1 },
    })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    // Whatever libvips does not read is no picture: it says so by throwing.
    return null;
  }
}
