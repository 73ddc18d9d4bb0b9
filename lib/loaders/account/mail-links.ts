import "server-only";
import { headers } from "next/headers";
import { resetCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { currentViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { findConfirmation, findMailedLink } from "#lib/data/account/mail-tokens";
import { once, type Search } from "#lib/loaders/account/search-params";

/** Returns whether mail can be sent, and whether this browser has asked for a new password within ten minutes. */
export async function loadForgotPassword(): Promise<
  Readonly<{ isMailSetUp: boolean; hasAsked: boolean }>
> {
  return {
    isMailSetUp: config().mail.kind !== "none",
    hasAsked: (await resetCookie.read()) !== null,
  };
}

export type ResetView = Readonly<{
  /** Where the link acts; "code" when the address holds none, and this browser may type one. */
  where: "here" | "elsewhere" | "nowhere" | "code";
  token: string;
  hasAsked: boolean;
}>;

/** Returns what a reset link can do here. Looking uses nothing up. */
export async function loadResetPassword(search: Search): Promise<ResetView> {
  const token = once(search, "token") ?? "";
  const browserHash = await resetCookie.readHash();
  const hasAsked = browserHash !== null;
  if (token === "") return { where: hasAsked ? "code" : "nowhere", token, hasAsked };
  const where = await findMailedLink({
    purpose: "resetPassword",
    tokenHash: hashSecret(token),
    browserHash,
    now: readClock(await headers()),
  });
  return { where, token, hasAsked };
}

export type ConfirmationView = Readonly<
  | { step: "confirmed" | "deleted" | "dead" }
  | { step: "own" | "stranger"; email: string; token: string }
>;

/** Returns whom a confirmation link asks, and what it can do for them. Looking uses nothing up. */
export async function loadConfirmation(search: Search): Promise<ConfirmationView> {
  const done = once(search, "done");
  if (done === "confirmed" || done === "deleted") return { step: done };
  const token = once(search, "token") ?? "";
  const now = readClock(await headers());
  const link = await findConfirmation({ tokenHash: hashSecret(token), now });
  if (link === null) return { step: "dead" };
  if (link.emailConfirmed) return { step: "confirmed" };
  const viewer = await currentViewer();
  const step = viewer?.userId === link.userId ? "own" : "stranger";
  return { step, email: link.email, token };
}
