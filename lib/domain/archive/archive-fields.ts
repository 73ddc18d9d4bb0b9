import * as z from "zod";
import { isStorable, LONGEST_TEXT } from "../text/storable.ts";

// No transforms: the published JSON Schema is made of these, and what was read is written as it is.

/** The first and the last year of which a file may tell: what lies beyond is no learner's life. */
const YEARS = { from: "1970", to: "2199" };

function isWithinYears(text: string): boolean {
  return YEARS.from <= text.slice(0, 4) && text.slice(0, 4) <= YEARS.to;
}

/** A moment in UTC, to the millisecond: "2026-03-03T12:00:00.000Z". */
export const moment = z.iso.datetime({ precision: 3 }).refine(isWithinYears);

/** A learner's local date: "2026-03-03". */
export const date = z.iso.date().refine(isWithinYears);

/** What a learner wrote, at most this long. */
export function words(longest: number) {
  return z.string().max(longest).refine(isStorable);
}

/** Words that a field of a few sentences takes. */
export const sentences = words(2_000);

/** Words that a field of many sentences takes. */
export const pages = words(LONGEST_TEXT);

/** An id of the content: of a path, a milestone or a step. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

/** What an enrollment or a log is called within the file: other rows name it so. */
export const enrollmentName = z.string().regex(/^enrollment-[1-9]\d{0,5}$/);
export const logName = z.string().regex(/^log-[1-9]\d{0,5}$/);

/** One published version of a path's roadmap, or of the fundamentals: "backend-v2". */
export const roadmapName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*-v[1-9]\d{0,5}$/)
  .max(120);

/** What an event tells besides its type: a few named values, in the shape of its type. */
const value = z.union([pages, z.number(), z.boolean(), z.null()]);
const small = z.record(z.string().max(100), z.union([value, z.array(value).max(2_000)]));
export const eventData = z.record(
  z.string().max(100),
  z.union([value, z.array(value).max(2_000), small]),
);
