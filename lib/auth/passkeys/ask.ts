import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { ALGORITHMS, relyingParty } from "#lib/auth/passkeys/relying-party";
import { stepCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { createChallenge } from "#lib/data/account/passkey-challenges";
import { listCredentials } from "#lib/data/account/passkeys";
import type { PasskeyPurpose } from "#lib/domain/passkey";

const FIVE_MINUTES = 5 * 60_000;

type Asked = Readonly<{
  purpose: Exclude<PasskeyPurpose, "add">;
  /** Whose passkeys may sign; null for anybody's. */
  userId: string | null;
  now: Date;
}>;

/**
 * Returns what a browser is to have signed by a passkey. As the only thing asked for, it must verify who uses it
 * (docs/security.md#passkeys); after a password, having it is enough.
 */
export async function askForPasskey({
  purpose,
  userId,
  now,
}: Asked): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const known = userId === null ? [] : await listCredentials(userId);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    timeout: FIVE_MINUTES,
    userVerification: purpose === "secondStep" ? "preferred" : "required",
    allowCredentials: known.map(described),
  });
  await remember({ challenge: options.challenge, purpose, userId, now });
  return options;
}

/** Returns what a browser needs to make a passkey for a learner: one that is found without a name, and verifies who uses it. */
export async function askForNewPasskey({
  userId,
  email,
  name,
  now,
}: Readonly<{
  userId: string;
  email: string;
  name: string;
  now: Date;
}>): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const party = relyingParty();
  const options = await generateRegistrationOptions({
    ...{ rpID: party.id, rpName: party.name, userName: email, userDisplayName: name },
    userID: new TextEncoder().encode(userId),
    timeout: FIVE_MINUTES,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: (await listCredentials(userId)).map(described),
  });
  await remember({ challenge: options.challenge, purpose: "add", userId, now });
  return options;
}

function described({
  credentialId,
  transports,
}: Awaited<ReturnType<typeof listCredentials>>[number]) {
  return { id: credentialId.toString("base64url"), transports: [...transports] };
}

async function remember({
  challenge,
  ...asked
}: Readonly<{
  challenge: string;
  purpose: PasskeyPurpose;
  userId: string | null;
  now: Date;
}>): Promise<void> {
  const holder = (await stepCookie.readHash()) ?? hashSecret(await stepCookie.give());
  await createChallenge({ ...asked, holder, hash: hashSecret(challenge) });
}
