import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

/** Something that happened to an account while next-auth answered a request, of which its owner is told. */
export type Happening = Readonly<{ change: "new-device"; userId: string }>;

const underWay = new AsyncLocalStorage<Happening[]>();

/** Notes what happened, for whoever collects it around the request under way. */
export function noteHappening(happening: Happening): void {
  underWay.getStore()?.push(happening);
}

/** Runs work, and returns with its result what happened meanwhile. */
export async function collectHappenings<Result>(
  work: () => Promise<Result>,
): Promise<Readonly<{ result: Result; happenings: readonly Happening[] }>> {
  const happenings: Happening[] = [];
  const result = await underWay.run(happenings, work);
  return { result, happenings };
}
