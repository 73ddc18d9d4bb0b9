import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { sessionBrowserHash } from "#lib/auth/recent-proof";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { hasProofCode } from "#lib/data/account/proofs";
import { getWaysIn } from "#lib/data/account/second-factor";
import { isRecentlyProven } from "#lib/domain/account";
import { safeNext } from "#lib/domain/text/next-address";
import { once, type Search } from "#lib/loaders/account/search-params";

/** By what a learner can show that it is them. */
type ProofWay =
  | "passkey"
  | "password"
  | "password-and-recovery-code"
  | "ask-for-code"
  | "code"
  | "sign-in-again";

export type ProofView = Readonly<
  | { step: "done" }
  | {
      step: "ask";
      /** Each is enough, the easiest first. */
      ways: readonly ProofWay[];
      email: string;
      /** Where it leads afterwards; empty in a tab that was opened for it. */
      next: string;
    }
>;

/** Returns how a learner shows that it is them. Whoever did so within ten minutes is led on at once. */
export async function loadProof(search: Search): Promise<ProofView> {
  const { provenAt, userId, email } = await requireViewer();
  const now = readClock(await headers());
  const asked = once(search, "next");
  const next = asked === undefined ? "" : safeNext(asked);
  if (isRecentlyProven({ provenAt, now })) {
    if (next !== "") redirect(next);
    return { step: "done" };
  }
  return { step: "ask", ways: await waysOf({ userId, now }), email, next };
}

async function waysOf({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<readonly ProofWay[]> {
  const { hasPassword, passkeys, secondFactorAt } = await getWaysIn(userId);
  const byPassword = secondFactorAt === null ? "password" : "password-and-recovery-code";
  const ways: readonly ProofWay[] = [
    ...(passkeys > 0 ? ["passkey" as const] : []),
    ...(hasPassword ? ([byPassword] as const) : []),
  ];
  return ways.length > 0 ? ways : [await wayByMail({ userId, now })];
}

async function wayByMail({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<ProofWay> {
  if (config().mail.kind === "none") return "sign-in-again";
  const browserHash = await sessionBrowserHash("proof");
  return (await hasProofCode({ userId, browserHash, now })) ? "code" : "ask-for-code";
}
