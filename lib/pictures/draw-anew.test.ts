import sharp from "sharp";
import { expect, test } from "vitest";
import { KEPT_BYTES, KEPT_SIDE } from "#lib/domain/pictures/picture";
import { drawAnew } from "#lib/pictures/draw-anew";

/** Noise does not get small. */
function noise(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 2_654_435_761) >>> 24;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#336644" } });

test.each(["jpeg", "png", "webp"] as const)("a picture in %s is drawn anew as WebP", async (to) => {
  const drawn = await drawAnew(await plain(40, 30).toFormat(to).toBuffer());
  expect(drawn).toMatchObject({ width: 40, height: 30 });
  expect(Buffer.from(drawn?.bytes ?? []).toString("latin1", 8, 12)).toBe("WEBP");
});

test("where it was taken, and all else of the file, is gone, and it stands upright", async () => {
  const upload = await plain(60, 20)
    .withExif({ IFD0: { Copyright: "PRIVATE" }, IFD3: { GPSLatitude: "52/1 31/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const given = await sharp(upload).metadata();
  expect([given.exif === undefined, given.orientation]).toEqual([false, 6]);
  const drawn = await drawAnew(upload);
  expect(drawn).toMatchObject({ width: 20, height: 60 });
  const bytes = Buffer.from(drawn?.bytes ?? []);
  expect(bytes.includes("PRIVATE")).toBe(false);
  expect(bytes.includes("EXIF")).toBe(false);
});

test("a large picture becomes small, in pixels and in bytes", async () => {
  const drawn = await drawAnew(await noise(2_400, 2_000).png().toBuffer());
  expect(Math.max(drawn?.width ?? 0, drawn?.height ?? 0)).toBeLessThanOrEqual(KEPT_SIDE);
  expect(drawn?.bytes.length).toBeLessThanOrEqual(KEPT_BYTES);
});

test("what has too many pixels is not read, however small its file is", async () => {
  const bomb = await sharp({
    create: { width: 10_000, height: 6_000, channels: 3, background: "black" },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await drawAnew(bomb)).toBeNull();
});

test("what is no picture, is cut off, or only begins like one is refused", async () => {
  const jpeg = await noise(300, 300).jpeg().toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const gif = await plain(9, 9).gif().toBuffer();
  for (const upload of [
    Buffer.alloc(0),
    Buffer.from("hello"),
    svg,
    gif,
    jpeg.subarray(0, jpeg.length / 2),
    Buffer.concat([jpeg.subarray(0, 12), svg]),
  ]) {
    expect(await drawAnew(upload)).toBeNull();
  }
});

test("other drawings of the same process, which are SVG, are made as before", async () => {
  await drawAnew(await plain(40, 30).png().toBuffer());
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  expect((await sharp(Buffer.from(svg)).png().toBuffer()).length).toBeGreaterThan(0);
});
