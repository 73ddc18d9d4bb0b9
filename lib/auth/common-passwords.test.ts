import { expect, test } from "vitest";
import { commonPasswords, isCommonPassword } from "#lib/auth/common-passwords";

test("the list has at least 3,000 passwords that are long enough for us", async () => {
  const list = [...(await commonPasswords())];
  expect(list.filter((word) => [...word].length >= 8).length).toBeGreaterThanOrEqual(3_000);
  expect(list.every((word) => [...word].length >= 8)).toBe(true);
});

test("a common password is one in whatever case, and with our name too", async () => {
  for (const password of ["password1", "PassWord1", "QWERTYUIOP", "Waymark123"]) {
    expect(await isCommonPassword(password)).toBe(true);
  }
});

test("a few words in a row are not common", async () => {
  expect(await isCommonPassword("correct horse battery staple")).toBe(false);
});
