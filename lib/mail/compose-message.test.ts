import { expect, test } from "vitest";
import { composeMessage } from "#lib/mail/compose-message";
import {
  addressTakenMail,
  brokenLinkMail,
  confirmationMail,
  invitationMail,
  passwordChangedMail,
  resetMail,
  signUpMail,
} from "#lib/wording/mails";

const origin = "https://waymark.example.org";
const link = `${origin}/confirm-email?token=HHRK9CqvW8DUK3SVQDXKjixdSES-z_dSdztzz3z-gMg`;

const messages = [
  composeMessage(confirmationMail({ link, minutes: 60 })),
  composeMessage(resetMail({ link, code: "7K2M9QXD", minutes: 10 })),
  composeMessage(passwordChangedMail({ origin })),
  composeMessage(invitationMail({ link, days: 14 })),
  composeMessage(signUpMail({ origin, code: "7K2M9QXD", minutes: 60 })),
  composeMessage(addressTakenMail({ origin })),
];

test.each(messages)(
  "$subject: text and HTML say the same, and the HTML loads nothing",
  (message) => {
    expect(message.text).toContain(origin);
    expect(message.html).toContain(origin);
    expect(message.html).not.toMatch(/<(?:img|link|script|style|iframe)|url\(|src=/i);
  },
);

test.each(messages)("$subject: names no other host than ours", ({ text, html }) => {
  const hosts = [...`${text}${html}`.matchAll(/https?:\/\/([^/"\s<]+)/g)].map((found) => found[1]);
  expect(new Set(hosts)).toEqual(new Set(["waymark.example.org"]));
});

test.each(messages)(
  "$subject: its text is plain ASCII, readable in every mail program",
  ({ text }) => {
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  },
);

test("the reset mail holds link and code", () => {
  const { text } = composeMessage(resetMail({ link, code: "7K2M9QXD", minutes: 10 }));
  expect(text).toContain(`\n${link}\n`);
  expect(text).toContain("7K2M-9QXD");
  expect(text).toContain("10 minutes");
});

test("the notice of a changed password opens nothing: it is no link to print", () => {
  expect(composeMessage(passwordChangedMail({ origin })).link).toBeUndefined();
});

test("the report of a broken link names the link and the page that it stands on", () => {
  const page = `${origin}/milestones/fnd-git`;
  const { text, html } = composeMessage(
    brokenLinkMail({ url: "https://git-scm.com/book?a=1&b=2", page }),
  );
  expect(text).toContain("\nhttps://git-scm.com/book?a=1&b=2\n");
  expect(text).toContain(`\n${page}\n`);
  expect(html).toContain('href="https://git-scm.com/book?a=1&amp;b=2"');
});
