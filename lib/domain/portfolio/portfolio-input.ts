import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";

/** Lower-case letters, digits and single hyphens between them. */
const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const LENGTHS = { shortest: 3, longest: 40 } as const;

/** Handles by which somebody might pass for whoever runs the instance. */
const RESERVED: ReadonlySet<string> = new Set([
  ...["admin", "administrator", "abuse", "help", "moderator", "official", "owner"],
  ...["preview", "report", "root", "security", "staff", "support", "system", "team", "waymark"],
]);

/** The longest line below a name, in characters. */
export const LONGEST_LINE = 140;

/** The longest reason of a report, in characters. */
export const LONGEST_REPORT = 1_000;

/** For how many days nobody else gets a handle that a page had (docs/rules.md#portfolio). */
export const HANDLE_KEPT_DAYS = 365;

/** Returns whether a text may be a handle: of anything else, no page is looked up. */
export function isHandle(text: string): boolean {
  const { length } = text;
  return length >= LENGTHS.shortest && length <= LENGTHS.longest && HANDLE.test(text);
}

/** What a learner chooses about their page. What they show of their record is chosen one by one. */
export const portfolioInput = z.object({
  handle: z
    .string()
    .toLowerCase()
    .refine(isHandle, refuseAs("handle-invalid"))
    .refine((handle) => !RESERVED.has(handle), refuseAs("handle-taken")),
  line: z
    .string()
    .max(LONGEST_LINE, refuseAs("line-too-long"))
    .refine((line) => !line.includes("\n"), refuseAs("line-too-long")),
  projects: z.array(z.string().max(100)).max(500),
  words: z.array(z.string().max(100)).max(500),
  hours: z.enum(["", "shown"]),
  listed: z.enum(["", "listed"]),
});

/** What somebody says is wrong with a page. */
export const reportInput = z.object({
  reason: z
    .string()
    .min(1, refuseAs("report-missing"))
    .max(LONGEST_REPORT, refuseAs("report-too-long")),
});

/** Returns a handle to begin with, made of a name; empty where none can be made of it. */
export function handleFrom(name: string): string {
  const plain = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LENGTHS.longest)
    .replaceAll(/^-+|-+$/g, "");
  return isHandle(plain) && !RESERVED.has(plain) ? plain : "";
}

/** Returns the moment before which a handle was freed that anybody may take again. */
export function handlesFreeBefore(now: Date): Date {
  return new Date(now.getTime() - HANDLE_KEPT_DAYS * 86_400_000);
}
