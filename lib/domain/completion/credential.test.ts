import { expect, test } from "vitest";
import { type CompletionRecord, completionRecordOf } from "./completion-record.ts";
import { credentialClaimsOf } from "./credential.ts";

const ID = "0190a1b2-0000-7000-8000-000000000001";
const project = {
  milestone: {
    ...{ id: "shop", kind: "project" as const, hours: 6, required: true, prerequisites: [] },
    ...{ title: "A shop", outcome: "", steps: [], resources: [], question: "", criteria: [] },
  },
  on: "2026-03-03",
  prior: false,
};

const record: CompletionRecord = completionRecordOf({
  ...{ enrollment: ID, name: "Ada", path: { id: "backend", title: "Backend" } },
  ...{ from: "2026-01-01", to: "2026-11-22", requiredPrior: 2 },
  completedAt: new Date("2026-11-22T09:00:00.500Z"),
  counts: { required: 20, cleared: 20, waived: 3 },
  arrival: { workDays: 90, loggedHours: 301.6, built: [project] },
});
const texts = { name: "n", description: "d", narrative: "Nobody examined it." };
const claims = credentialClaimsOf({ record, origin: "https://w.example.org", texts });

test("what was done, known before and skipped adds up to what is required", () => {
  expect(record).toMatchObject({ required: 20, done: 15, prior: 2, skipped: 3, loggedHours: 302 });
  expect(record.built).toEqual(["A shop"]);
});

test("the claims of the JWT are those of the credential", () => {
  expect(claims).toMatchObject({
    ...{ iss: "https://w.example.org", issuer: { id: "https://w.example.org" } },
    ...{ jti: `urn:uuid:${ID}`, id: `urn:uuid:${ID}` },
    ...{ sub: `urn:uuid:${ID}#learner`, credentialSubject: { id: `urn:uuid:${ID}#learner` } },
    ...{ nbf: 1_795_338_000, validFrom: "2026-11-22T09:00:00Z" },
    type: ["VerifiableCredential", "OpenBadgeCredential"],
  });
});

test("the payload is the credential itself, of the contexts in their order, and wrapped in no claim", () => {
  expect(claims).not.toHaveProperty("vc");
  expect(claims["@context"]).toEqual([
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ]);
});

test("what the data model requires of the badge, its subject and its issuer is there", () => {
  expect(claims).toMatchObject({
    issuer: { id: expect.any(String), type: ["Profile"] },
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [{ type: "IdentityObject", hashed: false }],
      achievement: {
        ...{ id: "https://w.example.org/paths/backend", type: ["Achievement"] },
        ...{ name: "Backend", description: "d", criteria: { narrative: expect.any(String) } },
      },
    },
  });
});

test("it says that nobody examined it, and nothing of the learner but their name", () => {
  expect(claims).toMatchObject({
    credentialSubject: {
      narrative: "Nobody examined it.",
      achievement: { criteria: { narrative: "Nobody examined it." } },
      identifier: [{ identityHash: "Ada", identityType: "name" }],
    },
  });
});
