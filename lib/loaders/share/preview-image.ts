import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { oncePerProcess } from "#lib/once-per-process";

/** What chats and networks show a preview in, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** How many drawings are kept: more than there are of paths, pairs to fours of them and first threes of a ranking. */
const MOST_KEPT = 400;

const kept = new Map<string, Promise<ArrayBuffer>>();

/**
 * Returns a drawing as a PNG, made once for each key and kept: whoever asks a thousand times makes nobody draw a thousand times.
 * It is drawn from our own font files and asks no other host.
 */
export async function previewImage({
  key,
  card,
}: Readonly<{ key: string; card: ReactElement }>): Promise<Response> {
  const drawing = kept.get(key) ?? drawPreview(card);
  if (!kept.has(key) && kept.size < MOST_KEPT) kept.set(key, drawing);
  try {
    return new Response(await drawing, {
      headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" },
    });
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}

/** Returns a drawing of somebody's own as a PNG, for them alone: nobody keeps it, and it is saved under this name. */
export async function ownImage({
  card,
  name,
}: Readonly<{ card: ReactElement; name: string }>): Promise<Response> {
  return new Response(await drawPreview(card), {
    headers: {
      "content-type": "image/png",
      "content-disposition": `inline; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}

/** Draws a card, as PNG. For what is somebody's own, which is kept nowhere. */
export async function drawPreview(card: ReactElement): Promise<ArrayBuffer> {
  const fonts = await oncePerProcess({ name: "preview fonts", read: readFonts });
  return new ImageResponse(card, { ...PREVIEW_SIZE, fonts: [...fonts] }).arrayBuffer();
}

async function readFonts() {
  const folder = join(process.cwd(), "node_modules/@fontsource");
  const [literata, sourceSans] = await Promise.all([
    readFile(join(folder, "literata/files/literata-latin-500-normal.woff")),
    readFile(join(folder, "source-sans-3/files/source-sans-3-latin-400-normal.woff")),
  ]);
  return [
    { name: "Literata", data: literata, weight: 500, style: "normal" },
    { name: "Source Sans 3", data: sourceSans, weight: 400, style: "normal" },
  ] as const;
}
