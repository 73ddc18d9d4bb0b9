import { expect, test } from "vitest";
import { readMailHeader } from "./mail-header.ts";

const link = "http://localhost:3000/reset-password?token=abc";

test("recipient, subject and link are read from the header alone", () => {
  const mail = `From: a@b\r\nTo: ada@example.org\r\nSubject: Set a new password\r\nX-Waymark-Link: ${link}\r\n\r\nSubject: not this\r\n`;
  expect(readMailHeader(mail)).toEqual({
    to: "ada@example.org",
    subject: "Set a new password",
    link,
  });
});

test("folded lines are one line", () => {
  const mail = `To: ada@example.org\r\nSubject: Set\r\n a new password\r\nX-Waymark-Link:\r\n ${link}\r\n\r\n`;
  expect(readMailHeader(mail)).toMatchObject({ subject: "Set a new password", link });
});

test.each([
  ["quoted", "=?UTF-8?Q?Gr=C3=BC=C3=9Fe_an?= =?UTF-8?Q?_Zo=C3=AB?="],
  ["base64", "=?utf-8?B?R3LDvMOfZSBhbiBab8Or?="],
])("words in %s encoding are read", (_, subject) => {
  expect(readMailHeader(`Subject: ${subject}\n\n`).subject).toBe("Grüße an Zoë");
});

test("a mail without a link has none", () => {
  expect(readMailHeader("To: a@b\n\nX-Waymark-Link: no\n").link).toBeUndefined();
});
