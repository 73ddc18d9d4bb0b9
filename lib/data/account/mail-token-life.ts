import "server-only";

/** How long a mailed link or code acts: minutes. Ten for a reset, which opens an account (docs/security.md#mail-links). */
export const LIFETIME = {
  confirmEmail: 60,
  resetPassword: 10,
  proveAgain: 10,
  changeEmail: 60,
  signIn: 10,
} as const;

/** After this many wrong codes, code and link of a mail are dead. */
export const CODE_TRIES = 5;

/** Returns the condition under which a mailed link or code still acts. */
export function actsAt(now: Date) {
  return { expiresAt: { gt: now }, codeAttempts: { lt: CODE_TRIES } };
}
