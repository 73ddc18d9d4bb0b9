import "server-only";
import { admit, EVERYBODY, here, inTurn, TooOftenError } from "#lib/auth/throttle/admit";
import { isKnownDevice } from "#lib/data/account/devices";
import { forgetTries } from "#lib/data/throttle/throttles";

/** Whose password is tried, and in which browser. */
export type SignInTry = Readonly<{
  /** As it was typed, normalised: whether it has an account is not asked yet. */
  email: string;
  /** SHA-256 of the secret of this browser; null without one. */
  device: Buffer | null;
}>;

function triesOfAccount(email: string) {
  return [
    { rule: "sign-in-by-account", of: email },
    { rule: "failures-in-a-row", of: email },
  ] as const;
}

function triesOfDevice({ email, device }: Readonly<{ email: string; device: Buffer }>) {
  const of = device.toString("hex");
  return [
    { rule: "device-by-account", of: `${of} ${email}` },
    { rule: "device-failures-in-a-row", of },
  ] as const;
}

/**
 * Counts a try of a password, before anything is looked up or hashed. A browser in which the learner has signed in before has
 * a few tries of its own: strangers who try their account cannot lock them out (docs/security.md#known-device).
 */
export async function admitSignIn({ email, device }: SignInTry): Promise<void> {
  if (device !== null && (await inTurn(() => isKnownDevice({ email, tokenHash: device })))) {
    const isAdmitted = await admit(triesOfDevice({ email, device })).then(
      () => true,
      (error: unknown) => {
        if (error instanceof TooOftenError) return false;
        throw error;
      },
    );
    if (isAdmitted) return;
  }
  const [account, failures] = triesOfAccount(email);
  await admit([
    { rule: "sign-in-by-address", of: here() },
    account,
    { rule: "sign-in-in-all", of: EVERYBODY },
    failures,
  ]);
}

/** Forgets the tries of an account that was signed in to, or whose password was set anew; not those of the address. */
export async function forgetSignIns({ email, device }: SignInTry): Promise<void> {
  const ofDevice = device === null ? [] : triesOfDevice({ email, device });
  for (const each of [...triesOfAccount(email), ...ofDevice]) await forgetTries(each);
}

/** Counts somebody who sets out to sign in with a provider: each asks it for its addresses. */
export function admitAtProvider(): Promise<void> {
  return admit([{ rule: "sign-in-by-address", of: here() }]);
}

/** Counts a sign-up. */
export function admitSignUp(): Promise<void> {
  return admit([
    { rule: "sign-up-by-address", of: here() },
    { rule: "sign-up-in-all", of: EVERYBODY },
  ]);
}

/** Counts a question for a passkey, or a try of a recovery code, by a stranger: no account, so nobody can lock another out. */
export function admitPasskey(): Promise<void> {
  return admit([{ rule: "passkey-by-address", of: here() }]);
}

/** Counts a try of their own password by somebody who is signed in. */
export function admitOwnPassword(userId: string): Promise<void> {
  return admit([{ rule: "password-by-learner", of: userId }]);
}

/** Forgets those tries after the right one. */
export function forgetOwnPasswords(userId: string): Promise<void> {
  return forgetTries({ rule: "password-by-learner", of: userId });
}
