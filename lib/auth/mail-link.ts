import "server-only";
import { headers } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { asNobody } from "#lib/auth/as-nobody";
import { collectHappenings, type Happening } from "#lib/auth/happenings";
import { MAIL_PROVIDER } from "#lib/auth/mail-provider";
import { handlers, signIn } from "#lib/auth/next-auth";
import { mailLinkCookie } from "#lib/auth/secret-cookies";
import { giveSessionToken } from "#lib/auth/session-token";
import { config } from "#lib/config";
import { safeNext } from "#lib/domain/text/next-address";
import { cookieName } from "#lib/http/cookie-names";

/** Has a link mailed with which somebody signs in in this browser, and is then led to `next`. */
export async function requestMailLink({
  email,
  next,
}: Readonly<{ email: string; next: string }>): Promise<void> {
  await mailLinkCookie.give();
  const answer = await signIn(MAIL_PROVIDER, { email, redirect: false, redirectTo: next });
  const { origin } = config();
  if (new URL(answer, origin).searchParams.has("error")) throw new Error("no mail was queued");
}

type SignedIn = Readonly<{ next: string; happenings: readonly Happening[] }>;

/** Signs this browser in by the token of a mailed link. Null where it does not act here. */
export function signInByToken(token: string): Promise<SignedIn | null> {
  return signInBy(token);
}

/** Signs this browser in by the code of the same mail. Null where it is wrong, or nobody asked for one in this browser. */
export async function signInByCode(code: string): Promise<SignedIn | null> {
  // What is stored of a code is the hash of both: to next-auth it is a token like that of the link.
  return signInBy(`${(await mailLinkCookie.read()) ?? ""}:${code}`);
}

/** next-auth would use a link up by GET, as scanners of mail do: here only a button of ours comes to it. */
async function signInBy(proof: string): Promise<SignedIn | null> {
  const address = new URL(`/api/auth/callback/${MAIL_PROVIDER}`, config().origin);
  address.searchParams.set("token", proof);
  const cookie = (await headers()).get("cookie") ?? "";
  const { result, happenings } = await collectHappenings(() =>
    handlers.GET(asNobody(new NextRequest(address, { headers: { cookie } }))),
  );
  const token = new NextResponse(null, result).cookies.get(cookieName("session"))?.value;
  if (token === undefined || token === "") return null;
  await giveSessionToken(token);
  await mailLinkCookie.drop();
  const location = new URL(result.headers.get("location") ?? "/", config().origin);
  return { next: safeNext(`${location.pathname}${location.search}`), happenings };
}
