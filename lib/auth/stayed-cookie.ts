import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "#lib/auth/cookies";
import { cookieName } from "#lib/http/cookie-names";

const ONE_MINUTE = 60;

/** Remembers for a minute, in this browser alone, on which enrollment the learner has just decided to stay: nothing else records it. */
export async function rememberStay(enrollment: string): Promise<void> {
  (await cookies()).set(cookieName("stayed"), enrollment, {
    ...cookieOptions(),
    maxAge: ONE_MINUTE,
  });
}

/** Returns the enrollment on which whoever uses this browser has just decided to stay. */
export async function readStay(): Promise<string | undefined> {
  return (await cookies()).get(cookieName("stayed"))?.value;
}
