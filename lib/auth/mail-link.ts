import "server-only";
import { headers } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { asNobody } from "#lib/auth/as-nobody";
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

/** Signs this browser in by the token of a mailed link. Returns where that leads; null where it does not act here. */
export function signInByToken(token: string): Promise<string | null> {
  return signInBy(token);
}

/** Signs this browser in by the code of the same mail. Returns where that leads; null where it is wrong, or nobody asked for one in this browser. */
export async function signInByCode(code: string): Promise<string | null> {
  // What is stored of a code is the hash of both: to next-auth it is a token like that of the link.
  return signInBy(`${(await mailLinkCookie.read()) ?? ""}:${code}`);
}

/** next-auth would use a link up by GET, as scanners of mail do: here only a button of ours comes to it. */
async function signInBy(proof: string): Promise<string | null> {
  const address = new URL(`/api/auth/callback/${MAIL_PROVIDER}`, config().origin);
  address.searchParams.set("token", proof);
  const cookie = (await headers()).get("cookie") ?? "";
  const answer = await handlers.GET(asNobody(new NextRequest(address, { headers: { cookie } })));
  const token = new NextResponse(null, answer).cookies.get(cookieName("session"))?.value;
  if (token === undefined || token === "") return null;
  await giveSessionToken(token);
  await mailLinkCookie.drop();
  const location = new URL(answer.headers.get("location") ?? "/", config().origin);
  return safeNext(`${location.pathname}${location.search}`);
}
