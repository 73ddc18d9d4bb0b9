import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { faultOfSignUp } from "#lib/actions/account/invited";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { dismissBrokenLink, listBrokenLinks, recordBrokenLink } from "#lib/data/admin/broken-links";
import { getCounts } from "#lib/data/admin/counts";
import * as invitations from "#lib/data/admin/invitations";
import { deleteAccountOf, endSessionsOf } from "#lib/data/admin/learners";
import { getInstanceState } from "#lib/data/admin/state";
import { NOW, newWorld } from "#lib/data/ownership/world-example";

const world = await newWorld();
const DAY = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY);

async function invite(email = `${randomBytes(6).toString("hex")}@example.org`) {
  const token = newSecret();
  await invitations.createInvitation({ email, tokenHash: hashSecret(token), now: NOW });
  return { email, token, signUp: "closed", now: NOW } as const;
}

test("what an admin sees holds nothing that a learner wrote, and nobody by name", async () => {
  await recordBrokenLink({ milestone: "git", url: "https://git-scm.com/", now: NOW });
  const seen = [
    await getCounts({ now: NOW }),
    await getInstanceState(),
    await listBrokenLinks(),
    await invitations.listInvitations(NOW),
  ];
  const text = JSON.stringify(seen);
  for (const { mark, userId, email, session } of [world.ada, world.ben]) {
    expect([mark, userId, email, session].filter((theirs) => text.includes(theirs))).toEqual([]);
  }
  const { estimated: _, ...counts } = await getCounts({ now: NOW });
  for (const value of Object.values({ ...counts, ...(await getInstanceState()) })) {
    expect(value === null || typeof value === "number" || value instanceof Date).toBe(true);
  }
});

test("a link that is reported twice stands once, with how often", async () => {
  const link = { milestone: "sql", url: "https://example.org/sql" };
  await recordBrokenLink({ ...link, now: NOW });
  await recordBrokenLink({ ...link, now: later(1) });
  const [first] = await listBrokenLinks();
  expect(first).toMatchObject({ ...link, reports: 2, lastAt: later(1) });
  await dismissBrokenLink(link);
  expect((await listBrokenLinks()).map(({ milestone }) => milestone)).not.toContain("sql");
});

test("while sign-up is closed, an invitation lets its own address in, and no other", async () => {
  const invited = await invite();
  expect(await faultOfSignUp(invited)).toBeUndefined();
  expect(await faultOfSignUp({ ...invited, email: "other@example.org" })).toBe("invitation-dead");
  expect(await faultOfSignUp({ ...invited, token: newSecret() })).toBe("invitation-dead");
  expect(await faultOfSignUp({ ...invited, token: "" })).toBe("closed");
  expect(await faultOfSignUp({ ...invited, token: "", signUp: "open" })).toBeUndefined();
});

test("an invitation acts for 14 days, until it is used, taken back or replaced", async () => {
  const first = await invite();
  expect(await faultOfSignUp({ ...first, now: later(13.9) })).toBeUndefined();
  expect(await faultOfSignUp({ ...first, now: later(14.1) })).toBe("invitation-dead");
  const second = await invite(first.email);
  expect(await faultOfSignUp(first)).toBe("invitation-dead");
  expect(await faultOfSignUp(second)).toBeUndefined();
  expect(await invitations.deleteInvitation({ email: first.email })).toBe(true);
  expect(await faultOfSignUp(second)).toBe("invitation-dead");
});

test("an address without an account is nobody's", async () => {
  expect(await endSessionsOf("nobody@example.org")).toBeNull();
  expect(await deleteAccountOf({ email: "nobody@example.org", now: new Date() })).toBeNull();
});
