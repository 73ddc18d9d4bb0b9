import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { mailLinkCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { currentViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { findMailedLink } from "#lib/data/account/mail-tokens";
import { HOME, safeNext } from "#lib/domain/text/next-address";
import { once, type Search } from "#lib/loaders/account/search-params";

export type SignInLinkView = Readonly<
  | { step: "no-mail" | "elsewhere" | "nowhere" }
  | { step: "ask"; next: string }
  | { step: "asked"; next: string }
  | { step: "here"; token: string }
>;

/** Returns what a link to sign in can do here, or, without one, whether this browser asked for one. Looking uses nothing up. */
export async function loadSignInLink(search: Search): Promise<SignInLinkView> {
  if ((await currentViewer()) !== null) redirect(HOME);
  if (config().mail.kind === "none") return { step: "no-mail" };
  const browserHash = await mailLinkCookie.readHash();
  const token = once(search, "token") ?? "";
  if (token === "") {
    const next = safeNext(once(search, "next"));
    return { step: browserHash === null ? "ask" : "asked", next };
  }
  const step = await findMailedLink({
    purpose: "signIn",
    tokenHash: hashSecret(token),
    browserHash,
    now: readClock(await headers()),
  });
  return step === "here" ? { step, token } : { step };
}
