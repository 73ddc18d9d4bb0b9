import type { CompletionRecord } from "./completion-record.ts";

/** What a credential says in sentences: they come from the wording. */
export type CredentialTexts = Readonly<{ name: string; description: string; narrative: string }>;

/** Claims of an Open Badges 3.0 credential in its JWT form: the credential itself, and what JWT calls parts of it. */
export type CredentialClaims = Readonly<Record<string, unknown>>;

/**
 * Returns the claims of a completion record as an Open Badges 3.0 credential (an OpenBadgeCredential of the verifiable credentials data
 * model 2.0, and so the payload itself: docs/decisions/044). `origin` is the instance's address, and its issuer. `nbf` is the moment of completion in whole seconds, as is `validFrom`.
 */
export function credentialClaimsOf({
  record,
  origin,
  texts,
}: Readonly<{
  record: CompletionRecord;
  origin: string;
  texts: CredentialTexts;
}>): CredentialClaims {
  const seconds = Math.floor(record.completedAt.getTime() / 1000);
  const subject = `${record.id}#learner`;
  return {
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    id: record.id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: texts.name,
    issuer: {
      id: origin,
      type: ["Profile"],
      name: `Waymark, ${new URL(origin).host}`,
      url: origin,
    },
    validFrom: new Date(seconds * 1000).toISOString().replace(".000Z", "Z"),
    credentialSubject: {
      id: subject,
      type: ["AchievementSubject"],
      identifier: [
        {
          type: "IdentityObject",
          hashed: false,
          identityHash: record.name,
          identityType: "name",
        },
      ],
      activityStartDate: `${record.from}T00:00:00Z`,
      activityEndDate: `${record.to}T00:00:00Z`,
      narrative: texts.narrative,
      achievement: {
        id: `${origin}/paths/${record.path.id}`,
        type: ["Achievement"],
        achievementType: "LearningProgram",
        name: record.path.title,
        description: texts.description,
        criteria: { narrative: texts.narrative },
      },
    },
    iss: origin,
    jti: record.id,
    nbf: seconds,
    sub: subject,
  };
}
