import { expect, test } from "vitest";
import { NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import {
  changePassword,
  createAccount,
  findCredentials,
  findCredentialsOf,
  rehashPassword,
  saveProfile,
  saveTimeZone,
} from "#lib/data/account/accounts";
import { createMailToken, findMailedLink } from "#lib/data/account/mail-tokens";
import { findViewer } from "#lib/data/account/sessions";
import { findLearnerOfCalendar, makeCalendarFeed } from "#lib/data/calendar";
import { prisma } from "#lib/data/client";
import { changeOf } from "#lib/data/learner-example";
import { findLearnerOfLink, makeMentorLink } from "#lib/data/mentor";

test("of twenty who sign up with one address at once, one gets the account", async () => {
  const email = `${randomHash().toString("hex")}@example.org`;
  const account = { name: "Ada", email, passwordHash: "x", timeZone: "UTC", now: NOW };
  const made = await Promise.all(Array.from({ length: 20 }, () => createAccount(account)));
  expect(made.filter((each) => each !== null)).toHaveLength(1);
});

test("a second sign-up leaves the first account as it is", async () => {
  const { userId, email, passwordHash } = await somebody();
  const again = { name: "Mallory", email, passwordHash: "hers", timeZone: null, now: NOW };
  expect(await createAccount(again)).toBeNull();
  const account = { userId, email, passwordHash, secondFactorAt: null, emailConfirmed: false };
  expect(await findCredentials(email)).toEqual(account);
});

test("an address that nobody has finds nobody", async () => {
  expect(await findCredentials("nobody@example.org")).toBeNull();
});

test("a changed password ends every other session, keeps this one, and kills reset links", async () => {
  const ada = await somebody();
  const [mine, other] = [await sessionOf(ada), await sessionOf(ada)];
  const link = { tokenHash: randomHash(), browserHash: randomHash() };
  const { userId, passwordHash: from } = ada;
  await createMailToken({ purpose: "resetPassword", userId, ...link, now: NOW });
  const keep = (await findViewer({ tokenHash: mine, now: NOW }))?.sessionId ?? "";
  expect(await changePassword({ userId, from, to: "new", keep, link: "end", now: NOW })).toBe(true);
  expect((await findCredentialsOf(userId))?.passwordHash).toBe("new");
  expect(await findViewer({ tokenHash: mine, now: NOW })).not.toBeNull();
  expect(await findViewer({ tokenHash: other, now: NOW })).toBeNull();
  expect(await findMailedLink({ purpose: "resetPassword", ...link, now: NOW })).toBe("nowhere");
});

test("a changed password ends the link and the calendar that are shared, with their events, unless they are kept", async () => {
  const ada = await somebody();
  const { userId, passwordHash } = ada;
  const tokenHash = randomHash();
  await makeMentorLink({ ...changeOf(userId, NOW), tokenHash });
  await makeCalendarFeed({ ...changeOf(userId, NOW), tokenHash });
  const keep = (await findViewer({ tokenHash: await sessionOf(ada), now: NOW }))?.sessionId ?? "";
  await changePassword({ userId, from: passwordHash, to: "second", keep, link: "keep", now: NOW });
  expect(await findLearnerOfLink(tokenHash)).toMatchObject({ userId });
  expect(await findLearnerOfCalendar(tokenHash)).toMatchObject({ userId });
  await changePassword({ userId, from: "second", to: "third", keep, link: "end", now: NOW });
  expect(await findLearnerOfLink(tokenHash)).toBeNull();
  expect(await findLearnerOfCalendar(tokenHash)).toBeNull();
  const type = { in: ["mentor-link-revoked", "calendar-revoked"] };
  const revoked = () => prisma().event.count({ where: { userId, type } });
  expect(await revoked()).toBe(2);
  await changePassword({ userId, from: "third", to: "fourth", keep, link: "end", now: NOW });
  expect(await revoked()).toBe(2);
});

test("of twenty password changes at once from one password, one is made", async () => {
  const { userId, passwordHash: from } = await somebody();
  const keep = "00000000-0000-0000-0000-000000000000";
  const changed = await Promise.all(
    Array.from({ length: 20 }, (_, each) =>
      changePassword({ userId, from, to: `${each}`, keep, link: "end", now: NOW }),
    ),
  );
  expect(changed.filter(Boolean)).toHaveLength(1);
});

test("a stronger hash of the same password is stored only over the hash it was made from", async () => {
  const { userId, passwordHash: from } = await somebody();
  expect(await rehashPassword({ userId, from: "another", to: "stronger" })).toBe(false);
  expect(await rehashPassword({ userId, from, to: "stronger" })).toBe(true);
  expect((await findCredentialsOf(userId))?.passwordHash).toBe("stronger");
});

test("what a learner says about themselves is saved for them alone", async () => {
  const [ada, ben] = [await somebody(), await somebody()];
  const [hers, his] = [await sessionOf(ada), await sessionOf(ben)];
  const profile = { name: "Ada L.", timeZone: "Asia/Tokyo", hoursPerWeek: 8 };
  const setting = { userId: ada.userId, at: NOW, on: "2026-03-03" };
  await saveProfile({ ...setting, ...profile });
  const her = await findViewer({ tokenHash: hers, now: NOW });
  expect(her).toMatchObject({ name: "Ada L.", timeZone: "Asia/Tokyo", hoursPerWeek: 8 });
  const him = await findViewer({ tokenHash: his, now: NOW });
  expect(him).toMatchObject({ name: "Ada", timeZone: null, hoursPerWeek: null });

  await saveProfile({ ...setting, ...profile, name: "Ada" });
  const events = await prisma().event.findMany({
    where: { userId: ada.userId },
    orderBy: { type: "asc" },
  });
  expect(events.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: "plan-set", data: { hoursPerWeek: 8 } },
    { type: "time-zone-set", data: { timeZone: "Asia/Tokyo" } },
  ]);
});

test("a profile that another tab changed meanwhile is not saved", async () => {
  const ada = await somebody();
  const setting = { userId: ada.userId, at: NOW, on: "2026-03-03" };
  const before = { name: "Ada", timeZone: null, hoursPerWeek: null };
  const first = { ...before, hoursPerWeek: 8 };
  expect(await saveProfile({ ...setting, ...first, before })).toBe(true);
  expect(await saveProfile({ ...setting, ...before, name: "A.", before })).toBe(false);
  const tokenHash = await sessionOf(ada);
  expect(await findViewer({ tokenHash, now: NOW })).toMatchObject(first);
  expect(await prisma().event.count({ where: { userId: ada.userId } })).toBe(1);
});

test("a time zone is saved without touching the rest", async () => {
  const ada = await somebody();
  const tokenHash = await sessionOf(ada);
  await saveTimeZone({ userId: ada.userId, at: NOW, on: "2026-03-03", timeZone: "UTC" });
  const viewer = await findViewer({ tokenHash, now: NOW });
  expect(viewer).toMatchObject({ name: "Ada", timeZone: "UTC", hoursPerWeek: null });
});
