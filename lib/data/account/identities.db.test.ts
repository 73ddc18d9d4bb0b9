import { expect, test } from "vitest";
import { NOW, randomHash, somebody } from "#lib/data/account/account-example";
import { findCredentials } from "#lib/data/account/accounts";
import { createAccountOf, findIdentityOwner, listIdentities } from "#lib/data/account/identities";

function newcomer() {
  const subject = randomHash().toString("hex");
  const identity = { issuer: "https://login.example.org", subject, label: "ada" };
  return { identity, name: "Ada", email: `${subject}@example.org`, now: NOW };
}

test("whoever a provider sends gets an account without a password, whose address is confirmed", async () => {
  const ada = newcomer();
  const userId = await createAccountOf(ada);
  const account = {
    userId,
    email: ada.email,
    passwordHash: null,
    secondFactorAt: null,
    emailConfirmed: true,
  };
  expect(await findCredentials(ada.email)).toEqual(account);
  expect(await findIdentityOwner(ada.identity)).toEqual(account);
});

test("an address that has an account is given to nobody else, and nothing is written", async () => {
  const ada = newcomer();
  const { email } = await somebody();
  expect(await createAccountOf({ ...ada, email })).toBeNull();
  expect(await findIdentityOwner(ada.identity)).toBeNull();
});

test("the same id with another issuer is somebody else", async () => {
  const ada = newcomer();
  await createAccountOf(ada);
  const { subject } = ada.identity;
  expect(await findIdentityOwner({ issuer: "https://other.example.org", subject })).toBeNull();
});

test("of twenty who come at once with one identity, one gets the account", async () => {
  const { identity, name, now } = newcomer();
  const made = await Promise.allSettled(
    Array.from({ length: 20 }, (_, each) =>
      createAccountOf({ identity, name, now, email: `${each}-${identity.subject}@example.org` }),
    ),
  );
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const owner = await findIdentityOwner(identity);
  expect(await listIdentities(owner?.userId ?? "")).toEqual([{ ...identity, createdAt: NOW }]);
});
