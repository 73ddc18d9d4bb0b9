import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";

/** A picture of a learner's evidence as it is shown: drawn anew, in pixels. */
export type Picture = Readonly<{
  id: string;
  /** What there is to see; may be empty. */
  description: string;
  width: number;
  height: number;
}>;

/** The largest file that is taken, in bytes: a photo of a telephone. */
export const LARGEST_UPLOAD_BYTES = 10_000_000;

/** The most pixels of a picture that is read: more would take too much memory. */
export const MOST_PIXELS = 50_000_000;

/** What is kept of one: its longer side at most, in pixels, and its bytes at most. */
export const KEPT_SIDE = 1_600;
export const KEPT_BYTES = 500_000;

/** How many pictures a milestone has at most, and a learner in all. */
export const MOST_OF_MILESTONE = 4;
export const MOST_OF_LEARNER = 40;

/** The longest description, in characters. */
export const LONGEST_DESCRIPTION = 300;

export const descriptionInput = z.object({
  description: z.string().max(LONGEST_DESCRIPTION, refuseAs("description-too-long")),
});

/** Why a picture was not kept. */
export const PICTURE_FAULTS = ["no-file", "too-large", "no-picture", "too-many", "busy"] as const;

export type PictureFault = (typeof PICTURE_FAULTS)[number];

/** Returns whether bytes begin as those of a JPEG, PNG or WebP do: nothing else is given to the program that reads pictures. */
export function looksLikePicture(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  return (
    text.startsWith("\u00ff\u00d8\u00ff") ||
    text.startsWith("\u0089PNG\r\n\u001a\n") ||
    /^RIFF[\s\S]{4}WEBP$/.test(text)
  );
}
