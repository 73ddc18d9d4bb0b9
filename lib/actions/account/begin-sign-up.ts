import "server-only";
import { redirect } from "next/navigation";
import { signUpCookie } from "#lib/auth/secret-cookies";
import { hashCode, hashSecret, newCode } from "#lib/auth/secrets";
import {
  createPendingSignUp,
  deletePendingSignUp,
  SIGN_UP_MINUTES,
} from "#lib/data/account/pending-sign-ups";
import { wakeMailWorker } from "#lib/data/outbox";
import { withNext } from "#lib/domain/text/next-address";
import { minutesAfter } from "#lib/domain/time/instants";
import { queuedMail } from "#lib/mail/deliver";

type Person = Readonly<{
  name: string;
  email: string;
  passwordHash: string;
  timeZone: string | null;
}>;

/**
 * Begins a sign-up that a mailed code completes, and leads to where it is typed. Whether the address has an account changes
 * nothing here, nor how long it takes: the worker asks, and the mail says so (docs/security.md#no-account-hint).
 */
export async function beginSignUp({
  person,
  next,
  now,
}: Readonly<{ person: Person; next: string; now: Date }>): Promise<never> {
  const held = await signUpCookie.readHash();
  if (held !== null) await deletePendingSignUp(held);
  const browserSecret = await signUpCookie.give();
  const code = newCode();
  await createPendingSignUp({
    ...person,
    browserHash: hashSecret(browserSecret),
    codeHash: hashCode({ code, browserSecret }),
    mail: queuedMail({
      kind: "sign-up",
      content: { is: "sign-up", to: person.email, code },
      until: minutesAfter({ now, minutes: SIGN_UP_MINUTES }),
    }),
    now,
  });
  await wakeMailWorker();
  redirect(withNext({ page: "/sign-up", next }));
}
