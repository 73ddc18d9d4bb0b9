import "server-only";
import { headers } from "next/headers";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookieName, cookieOptions } from "#lib/auth/cookies";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { endSessionByToken, findViewer } from "#lib/data/account/sessions";
import type { Viewer } from "#lib/domain/account";
import { HOME } from "#lib/domain/text/next-address";
import { log } from "#lib/log";

/** The one way in: a session row exists already, and its token becomes the cookie. */
export const SESSION_PROVIDER = "session";

const THIRTY_DAYS = 30 * 24 * 60 * 60;

/** Whom the claims of this request belong to: for the session endpoint, kept out of the cookie. */
const viewers = new WeakMap<object, Viewer>();

/** Returns the configuration of next-auth, a thin shell: it seals the session token into a cookie, and the session row decides. */
export function authConfig(): NextAuthConfig {
  const { authSecret, isSecure } = config();
  return {
    secret: authSecret,
    basePath: "/api/auth",
    // The address comes from AUTH_URL alone, which config() demands: no header of a request is believed.
    trustHost: true,
    useSecureCookies: isSecure,
    debug: false,
    session: { strategy: "jwt", maxAge: THIRTY_DAYS, generateSessionToken: newSecret },
    cookies: {
      sessionToken: { name: cookieName("session"), options: cookieOptions() },
      csrfToken: { name: cookieName("csrf"), options: cookieOptions() },
      callbackUrl: { name: cookieName("callback"), options: cookieOptions() },
    },
    pages: {
      signIn: "/sign-in",
      signOut: "/settings",
      error: "/sign-in",
      verifyRequest: "/sign-in",
      newUser: HOME,
    },
    providers: [
      Credentials({
        id: SESSION_PROVIDER,
        credentials: { token: {} },
        authorize: ({ token }) => (typeof token === "string" ? { id: token } : null),
      }),
    ],
    callbacks: { jwt: keepLiveClaims, session: describeSession },
    events: { signOut: endSessionOfClaims },
    logger: {
      error: (error) => log().warn({ err: kindOf(error) }, "next-auth refused a request"),
      warn: (code) => log().warn({ code }, "next-auth warns"),
      debug: () => {},
    },
  };
}

/** What went wrong, without the address and the values that next-auth's messages repeat. */
function kindOf(error: Error): string {
  return "type" in error && typeof error.type === "string" ? error.type : error.name;
}

type Callbacks = NonNullable<NextAuthConfig["callbacks"]>;

/** The claims of the cookie: the session token alone, and null as soon as its row is gone (docs/security.md#sessions-end). */
const keepLiveClaims: NonNullable<Callbacks["jwt"]> = async ({ token, user }) => {
  const sid = user?.id ?? token.sid;
  if (typeof sid !== "string") return null;
  const now = readClock(await headers());
  const viewer = await findViewer({ tokenHash: hashSecret(sid), now });
  if (viewer === null) return null;
  const claims = { sid };
  viewers.set(claims, viewer);
  return claims;
};

/** What /api/auth/session tells the browser: never the token. */
const describeSession: NonNullable<Callbacks["session"]> = ({ session, token }) => {
  const viewer = viewers.get(token);
  const user = { name: viewer?.name, email: viewer?.email };
  return { user, expires: session.expires };
};

type SignOutEvent = NonNullable<NonNullable<NextAuthConfig["events"]>["signOut"]>;

const endSessionOfClaims: SignOutEvent = async (message) => {
  const sid = "token" in message ? message.token?.sid : undefined;
  if (typeof sid === "string") await endSessionByToken(hashSecret(sid));
};

// A function, so that nothing is read from the environment while building.
export const { handlers, signIn, signOut } = NextAuth(() => authConfig());
