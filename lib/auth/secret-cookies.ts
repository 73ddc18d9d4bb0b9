import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "#lib/auth/cookies";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { SIGN_UP_MINUTES } from "#lib/data/account/pending-sign-ups";
import { type CookieUse, cookieName } from "#lib/http/cookie-names";

const TEN_MINUTES = 10 * 60;
const YEAR = 365 * 24 * 60 * 60;

/** A secret that one browser holds for a while, for one use. */
type SecretCookie = Readonly<{
  /** Returns the secret, or null: this browser has none, or no longer. */
  read: () => Promise<string | null>;
  /** Returns its SHA-256, or null. */
  readHash: () => Promise<Buffer | null>;
  /** Gives this browser a new secret, or the one named, and returns it. */
  give: (secret?: string) => Promise<string>;
  /** Takes it away. */
  drop: () => Promise<void>;
}>;

/** By which a browser may connect a provider. It is dropped when it was used, or somebody sets out to sign in instead. */
export const connectCookie = secretCookie({ use: "connect", seconds: TEN_MINUTES });

/** By which a browser is known in which somebody has signed in before (docs/security.md#known-device). */
export const deviceCookie = secretCookie({ use: "device", seconds: YEAR });

/** Of a browser that asked for a link to sign in, for whatever address. */
export const mailLinkCookie = secretCookie({ use: "mail-link", seconds: TEN_MINUTES });

/** Of a browser that asked for a new password, for whatever address. */
export const resetCookie = secretCookie({ use: "reset", seconds: TEN_MINUTES });

/** Of a browser in which somebody signed up, with whatever address. */
export const signUpCookie = secretCookie({ use: "sign-up", seconds: SIGN_UP_MINUTES * 60 });

/** By which a browser goes on with a sign-in or a proof that it began. */
export const stepCookie = secretCookie({ use: "step", seconds: TEN_MINUTES });

function secretCookie({
  use,
  seconds,
}: Readonly<{ use: CookieUse; seconds: number }>): SecretCookie {
  async function read(): Promise<string | null> {
    const secret = (await cookies()).get(cookieName(use))?.value;
    return secret === undefined || secret === "" ? null : secret;
  }
  async function write(value: string, maxAge: number): Promise<void> {
    (await cookies()).set(cookieName(use), value, { ...cookieOptions(), maxAge });
  }
  return {
    read,
    async readHash() {
      const secret = await read();
      return secret === null ? null : hashSecret(secret);
    },
    async give(secret = newSecret()) {
      await write(secret, seconds);
      return secret;
    },
    drop: () => write("", 0),
  };
}
