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
    expect(message.html).not.toMatch(/<(?:img|link|script|iframe)|url\(|@import|src=/i);
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

test("choices, a quote and a footer stand in text and HTML, and long lines are broken between words", () => {
  const { text, html, unsubscribe } = composeMessage({
    subject: "A & B",
    lines: [
      { large: "Loops, step 3" },
      { quote: "Two lines\nof <mine>" },
      "word ".repeat(40).trim(),
      { choices: [{ label: "Done", link: `${origin}/a?b=1&c=2` }] },
    ],
    footer: ["You chose this.", { label: "Fewer", link: `${origin}/fewer` }],
    unsubscribe: `${origin}/stop`,
  });
  expect(text).toContain("> Two lines\n> of <mine>");
  expect(text).toContain(`Done:\n${origin}/a?b=1&c=2\n`);
  expect(text).toContain(`\n\n--\n\nYou chose this.\nFewer:\n${origin}/fewer`);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72);
  expect(text.match(/word/g)).toHaveLength(40);
  expect(html).toContain("<blockquote>Two lines<br>\nof &lt;mine&gt;</blockquote>");
  expect(html).toContain(`<a href="${origin}/a?b=1&amp;c=2">Done</a>`);
  expect(unsubscribe).toBe(`${origin}/stop`);
});

test("every mail says that it reads in both colour schemes", () => {
  for (const { html } of messages) {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain("@media (prefers-color-scheme: dark)");
  }
});
