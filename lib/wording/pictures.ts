import {
  KEPT_SIDE,
  LARGEST_UPLOAD_BYTES,
  MOST_OF_LEARNER,
  MOST_OF_MILESTONE,
  MOST_PIXELS,
  type PictureFault,
} from "#lib/domain/pictures/picture";
import { formatMegabytes } from "./numbers.ts";

const FAULTS: Readonly<Record<PictureFault, string>> = {
  "no-file": "Choose a picture first.",
  "too-large": `This file is larger than ${formatMegabytes(LARGEST_UPLOAD_BYTES)}. Make it smaller first: ${KEPT_SIDE} pixels on the longer side are enough.`,
  "no-picture": `This could not be read as a JPEG, PNG or WebP picture of at most ${MOST_PIXELS / 1_000_000} million pixels. Save it anew as one, or make a screenshot of it.`,
  "too-many": `This was not added: a milestone has at most ${MOST_OF_MILESTONE} pictures, and you have at most ${MOST_OF_LEARNER} in all. Remove one first.`,
  busy: "Many pictures are being added right now. Wait a few seconds, then add it again.",
};

const BY_FAULT: ReadonlyMap<string | undefined, string> = new Map(Object.entries(FAULTS));

/** Returns why a picture was not added, in words; absent for what is no fault. */
export function formatPictureFault(fault: string | undefined): string | undefined {
  return BY_FAULT.get(fault);
}
