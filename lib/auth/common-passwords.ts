import "server-only";
import { PASSWORD_LENGTH } from "#lib/domain/account";
import { oncePerProcess } from "#lib/once-per-process";

/** What people make of the name of the place they sign up at (ASVS 6.2.11). */
const OUR_OWN = [
  "waymark1",
  "waymark12",
  "waymark123",
  "waymark1234",
  "waymark!",
  "waymarkwaymark",
];

/**
 * Returns the passwords everybody tries first, in lower case, as many as our shortest password allows
 * (docs/security.md#common-passwords). Half a megabyte, so it is read when the first password is chosen.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  return oncePerProcess({ name: "common passwords", read: load });
}

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const long = dictionary["passwords-common"].filter((word) => [...word].length >= PASSWORD_LENGTH);
  return new Set([...long, ...OUR_OWN].map((word) => word.toLowerCase()));
}

/** Returns whether a password is one that everybody tries first, in whatever case it is written. */
export async function isCommonPassword(password: string): Promise<boolean> {
  return (await commonPasswords()).has(password.toLowerCase());
}
