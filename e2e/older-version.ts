import { enrollInOlderVersion } from "#prisma/demo/older-version";
import type { Account } from "./story";

type OlderVersion = Omit<Parameters<typeof enrollInOlderVersion>[0], "userId">;

/** Stories that add a version before all others in the same instant ask for the same number: one of them asks again. */
const TRIES = 5;

/** Moves a learner to a version of their path that came before all published ones: nobody else is touched. */
export async function moveToOlderVersion({
  account: { userId },
  ...version
}: OlderVersion & Readonly<{ account: Account }>): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return await enrollInOlderVersion({ ...version, userId });
    } catch (error) {
      if (left === 1 || !isTaken(error)) throw error;
    }
  }
}

/** P2002: a unique constraint of the database. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
