import * as z from "zod";
import type { NamedTick } from "./tick.ts";

/** Only to resolve against. */
const BASE = "http://waymark.invalid";

const PARAMETERS = { done: "ticked", open: "unticked" } as const;

const OPERATION = "by";
const operationSchema = z.uuid().optional().catch(undefined);

/** What an address names: "fnd-git", or "fnd-git/branches" for a step of it. An address cannot be wrong. */
const namedSchema = z
  .string()
  .regex(/^[^/]+(?:\/[^/]+)?$/)
  .max(201)
  .optional()
  .catch(undefined);

/** Returns the address of a page that says what became of a tick sent from it without script; at its foot stands the tick. */
export function pageWithTick({
  page,
  tick: { milestone, step, done, operationId },
}: Readonly<{ page: string; tick: NamedTick }>): string {
  const { pathname, searchParams } = new URL(page, BASE);
  for (const name of [...Object.values(PARAMETERS), OPERATION]) searchParams.delete(name);
  const named = step === undefined ? milestone : `${milestone}/${step}`;
  searchParams.set(done ? PARAMETERS.done : PARAMETERS.open, named);
  // Only an untick takes anything away that its undoing brings back.
  if (!done && operationId !== undefined) searchParams.set(OPERATION, operationId);
  return `${pathname}?${searchParams}#${step ?? milestone}`;
}

/** Returns the tick that the address of a page names; absent where it names none. */
export function tickNamedIn(parameters: Readonly<Record<string, unknown>>): NamedTick | undefined {
  const operationId = operationSchema.parse(parameters[OPERATION]);
  for (const [asked, name] of Object.entries(PARAMETERS)) {
    const [milestone, step] = namedSchema.parse(parameters[name])?.split("/") ?? [];
    if (milestone !== undefined) return { milestone, step, done: asked === "done", operationId };
  }
  return undefined;
}
