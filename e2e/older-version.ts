import { enrollInOlderVersion } from "#prisma/demo/older-version";
import type { Account } from "./story";

type OlderVersion = Omit<Parameters<typeof enrollInOlderVersion>[0], "userId">;

/** Moves a learner to a version of their path that came before all published ones: nobody else is touched. */
export function moveToOlderVersion({
  account,
  ...version
}: OlderVersion & Readonly<{ account: Account }>): Promise<void> {
  return enrollInOlderVersion({ ...version, userId: account.userId });
}
