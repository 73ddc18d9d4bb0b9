import { randomUUID } from "node:crypto";
import { hashSecret as hash, newCode, newRecoveryCodes, newSecret } from "#lib/auth/secrets";
import type { Names, Person } from "#lib/data/ownership/rows-example";
import { newNames } from "#lib/data/ownership/world-example";

/** What only one person holds: the tokens of their cookies and links, their codes and their password. */
export type Secrets = ReturnType<typeof newSecrets>;

/** By what somebody's things are named in a request: by ids, which others may come to know, and by secrets. */
export type Its = Names &
  Readonly<{
    userId: string;
    /** A second session. */
    elsewhere: string;
    /** The version of a roadmap that they follow, and the newest one of it. */
    follows: string;
    newest: string;
    secrets: Secrets;
  }>;

function newSecrets() {
  return {
    ...{ session: newSecret(), ended: newSecret(), device: newSecret(), step: newSecret() },
    ...{ browser: newSecret(), link: newSecret(), signUp: newSecret() },
    ...{ reset: newSecret(), signIn: newSecret(), confirmation: newSecret(), undo: newSecret() },
    ...{ mentorLink: newSecret(), calendarToken: newSecret() },
    ...{ code: newCode(), recovery: newRecoveryCodes()[0] ?? "" },
    password: `${newSecret()} and more`,
  };
}

/** Returns what is stored of a secret, in bytes of their own. */
export function hashSecret(secret: string): Buffer<ArrayBuffer> {
  return Buffer.from(new Uint8Array(hash(secret)));
}

/** Returns new ids and secrets, and what is stored of these. */
export function newNamesOf(told: Pick<Person, "mark" | "milestone" | "path">): Its {
  const secrets = newSecrets();
  const stored = (name: keyof Secrets) => hashSecret(secrets[name]);
  return {
    ...newNames(told),
    ...{ userId: randomUUID(), elsewhere: randomUUID() },
    ...{ follows: randomUUID(), newest: randomUUID() },
    ...{ cookie: stored("session"), device: stored("device"), step: stored("step") },
    ...{ browser: stored("browser"), link: stored("link"), reset: stored("reset") },
    ...{ signIn: stored("signIn"), confirmation: stored("confirmation"), undo: stored("undo") },
    ...{ mentorLink: stored("mentorLink"), calendarToken: stored("calendarToken") },
    ...{ recovery: stored("recovery"), code: stored("code") },
    wishing: hashSecret(`${secrets.session}:email`),
    proving: hashSecret(`${secrets.session}:proof`),
    secrets,
  };
}
