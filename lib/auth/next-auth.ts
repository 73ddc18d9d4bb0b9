import "server-only";
import NextAuth, { type NextAuthConfig } from "next-auth";
import { adapter } from "#lib/auth/adapter";
import { cookieOptions } from "#lib/auth/cookies";
import { mailProvider } from "#lib/auth/mail-provider";
import { admitArrival } from "#lib/auth/provider/arrival";
import { authProvider } from "#lib/auth/provider/auth-provider";
import { newSecret } from "#lib/auth/secrets";
import { SESSION_COOKIE_SECONDS } from "#lib/auth/session-token";
import { config } from "#lib/config";
import { cookieName } from "#lib/http/cookie-names";
import { log } from "#lib/log";

/** How long somebody may be at a provider, in seconds. */
const AT_PROVIDER_SECONDS = 15 * 60;

/** Returns the configuration of next-auth: it speaks with the providers, and sessions are rows of ours. */
export function authConfig(): NextAuthConfig {
  const { authSecret, previousSecret, isSecure, mail, providers } = config();
  return {
    // Sealed with the first, opened with either.
    secret: previousSecret === undefined ? authSecret : [authSecret, previousSecret],
    basePath: "/api/auth",
    // The address comes from AUTH_URL alone, which config() demands: no header of a request is believed.
    trustHost: true,
    useSecureCookies: isSecure,
    debug: false,
    adapter: adapter(),
    session: {
      strategy: "database",
      maxAge: SESSION_COOKIE_SECONDS,
      generateSessionToken: newSecret,
    },
    cookies: authCookies(),
    pages: {
      signIn: "/sign-in",
      signOut: "/settings",
      error: "/sign-in",
      verifyRequest: "/sign-in",
    },
    providers: [...providers.map(authProvider), ...(mail.kind === "none" ? [] : [mailProvider()])],
    callbacks: { signIn: admitArrival, session: describeSession },
    logger: {
      error: (error) =>
        log().warn({ err: kindOf(error), because: reasonOf(error) }, "next-auth refused a request"),
      warn: (code) => log().warn({ code }, "next-auth warns"),
      debug: () => {},
    },
  };
}

/** Every cookie that next-auth sets is named and kept like ours. */
function authCookies(): NextAuthConfig["cookies"] {
  const options = cookieOptions();
  const atProvider = { ...options, maxAge: AT_PROVIDER_SECONDS };
  return {
    sessionToken: { name: cookieName("session"), options },
    csrfToken: { name: cookieName("csrf"), options },
    callbackUrl: { name: cookieName("callback"), options },
    pkceCodeVerifier: { name: cookieName("pkce"), options: atProvider },
    state: { name: cookieName("state"), options: atProvider },
    nonce: { name: cookieName("nonce"), options: atProvider },
  };
}

/** What went wrong, without the address and the values that next-auth's messages repeat. */
function kindOf(error: Error): string {
  return "type" in error && typeof error.type === "string" ? error.type : error.name;
}

/** What lies behind it, by the code or the name of the error that next-auth wraps: enough to put a setting right. */
function reasonOf({ cause }: Error): string | undefined {
  if (typeof cause !== "object" || cause === null || !("err" in cause)) return undefined;
  const { err } = cause;
  if (!(err instanceof Error)) return undefined;
  return "code" in err && typeof err.code === "string" ? err.code : kindOf(err);
}

type DescribeSession = NonNullable<NonNullable<NextAuthConfig["callbacks"]>["session"]>;

/** What /api/auth/session tells the browser: never the token. */
const describeSession: DescribeSession = ({ session, user }) => ({
  user: { name: user.name, email: user.email },
  expires: session.expires,
});

// A function, so that nothing is read from the environment while building.
export const { handlers, signIn } = NextAuth(() => authConfig());
