import "server-only";
import { cache } from "react";
import { config } from "#lib/config";
import { signCredential } from "#lib/data/completion/sign-credential";
import { getSigningKey } from "#lib/data/completion/signing-key";
import {
  type CompletionRecord,
  completionRecordOf,
} from "#lib/domain/completion/completion-record";
import { credentialClaimsOf } from "#lib/domain/completion/credential";
import { localDateOf } from "#lib/domain/time/dates";
import { loadCompletedPath } from "#lib/loaders/roadmap/ends";
import { credentialTexts } from "#lib/wording/completion";

/** Returns the record of a path that the learner who asks completed. One that is not theirs, or was not completed, is a 404. */
export const loadCompletionRecord = cache(async (id: string): Promise<CompletionRecord> => {
  const { learner, enrollment, path, counts, arrival, required } = await loadCompletedPath(id);
  const { timeZone, record } = learner;
  const completedAt = enrollment.endedAt ?? learner.now;
  const prior = new Set(
    record.completions.filter((each) => each.prior).map(({ milestone }) => milestone),
  );
  return completionRecordOf({
    ...{ enrollment: enrollment.id, name: learner.name, path, completedAt, counts, arrival },
    from: localDateOf({ at: enrollment.startedAt, timeZone }),
    to: localDateOf({ at: completedAt, timeZone }),
    requiredPrior: required.filter((milestone) => prior.has(milestone)).length,
  });
});

/** Returns a completion record as a file that this instance signed, and how it is called. */
export async function loadCredential(
  id: string,
): Promise<Readonly<{ jwt: string; fileName: string }>> {
  const record = await loadCompletionRecord(id);
  const { origin } = config();
  const claims = credentialClaimsOf({ record, origin, texts: credentialTexts(record) });
  return { jwt: await signCredential(claims), fileName: `waymark-${record.path.id}.jwt` };
}

/** Returns the public key of this instance, as a set of keys: for whoever wants to know that a file was signed here. */
export async function loadPublicKeys(): Promise<Readonly<{ keys: readonly object[] }>> {
  const { publicJwk } = await getSigningKey();
  return { keys: [{ ...publicJwk, alg: "RS256", use: "sig" }] };
}
