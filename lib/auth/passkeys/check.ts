import "server-only";
import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import {
  challengeOf,
  type MadeAnswer,
  madeAnswer,
  readAnswer,
  type SignedAnswer,
  signedAnswer,
} from "#lib/auth/passkeys/answers";
import { ALGORITHMS, relyingParty } from "#lib/auth/passkeys/relying-party";
import { hashSecret } from "#lib/auth/secrets";
import { spendChallenge } from "#lib/data/account/passkey-challenges";
import { findPasskey, notePasskeyUse, type StoredPasskey } from "#lib/data/account/passkeys";
import type { PasskeyPurpose } from "#lib/domain/passkey";

type Given<Purpose = PasskeyPurpose> = Readonly<{
  /** What the browser sent, as text. */
  answer: string;
  purpose: Purpose;
  /** The SHA-256 of the secret by which the browser goes on with what it began. */
  holder: Buffer | null;
  now: Date;
}>;

export type PasskeyCheck = Readonly<
  { ok: true; userId: string } | { ok: false; reason: "unknown" | "refused" }
>;

const REFUSED = { ok: false, reason: "refused" } as const;

/**
 * Checks what a passkey signed (docs/security.md#passkeys): once, within five minutes, in the browser that asked, by a passkey
 * of the one who was asked, for this host, and by one that has not been copied. Returns whose passkey it is.
 */
export async function checkPasskey(
  given: Given<Exclude<PasskeyPurpose, "add">>,
): Promise<PasskeyCheck> {
  const answer = readAnswer(signedAnswer, given.answer);
  const asked = answer && (await askedOf({ ...given, answer }));
  if (answer === undefined || asked === undefined) return REFUSED;
  const passkey = await findPasskey(Buffer.from(answer.id, "base64url"));
  if (passkey === null) return { ok: false, reason: "unknown" };
  const { id, userId } = passkey;
  if (asked.userId !== null && asked.userId !== userId) return REFUSED;
  if (!namesOwner(answer, userId)) return REFUSED;
  const counter = await verifiedCounter({ answer, passkey, ...asked, purpose: given.purpose });
  if (counter === undefined) return REFUSED;
  const isUsed = await notePasskeyUse({ id, userId, counter, now: given.now });
  return isUsed ? { ok: true, userId } : REFUSED;
}

/** Whether the passkey says of its owner the same as we do, where it says anything. */
function namesOwner({ response }: SignedAnswer, userId: string): boolean {
  const { userHandle } = response;
  return (
    userHandle === undefined || Buffer.from(userHandle, "base64url").equals(Buffer.from(userId))
  );
}

export type MadePasskey = Readonly<{
  credentialId: Buffer;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
}>;

/** Checks a passkey that was just made for this learner; undefined where it is refused. */
export async function checkNewPasskey({
  userId,
  ...given
}: Omit<Given, "purpose"> & Readonly<{ userId: string }>): Promise<MadePasskey | undefined> {
  const answer = readAnswer(madeAnswer, given.answer);
  const asked = answer && (await askedOf({ ...given, purpose: "add", answer }));
  if (answer === undefined || asked?.userId !== userId) return undefined;
  const party = relyingParty();
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, response: { ...answer.response } },
      expectedChallenge: asked.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (registrationInfo === undefined) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    const credentialId = Buffer.from(id, "base64url");
    return { credentialId, publicKey, counter, transports: answer.response.transports };
  } catch {
    // The library throws for whatever is not as it was asked.
    return undefined;
  }
}

async function askedOf({
  answer,
  holder,
  purpose,
  now,
}: Omit<Given, "answer"> & Readonly<{ answer: SignedAnswer | MadeAnswer }>): Promise<
  Readonly<{ challenge: string; userId: string | null }> | undefined
> {
  const challenge = challengeOf(answer);
  if (challenge === undefined || holder === null) return undefined;
  const userId = await spendChallenge({ hash: hashSecret(challenge), purpose, holder, now });
  return userId === undefined ? undefined : { challenge, userId };
}

/** The counter of what was signed as it should be; undefined where the library refuses it. */
async function verifiedCounter({
  answer,
  passkey,
  challenge,
  purpose,
}: Readonly<{
  answer: SignedAnswer;
  passkey: StoredPasskey;
  challenge: string;
  purpose: PasskeyPurpose;
}>): Promise<number | undefined> {
  const party = relyingParty();
  const { publicKey, counter, transports } = passkey;
  const { userHandle, ...response } = answer.response;
  const handle = userHandle === undefined ? {} : { userHandle };
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, response: { ...response, ...handle } },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id: answer.id, publicKey, counter, transports: [...transports] },
      requireUserVerification: purpose !== "secondStep",
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    // The library throws for whatever is not as it was asked: another host, a copied passkey, nobody verified.
    return undefined;
  }
}
