import { expect, test } from "vitest";
import { MOST_TICKS } from "#lib/auth/throttle/ticks";
import { RULES } from "#lib/data/throttle/rules";
import { PAGES } from "./pages.ts";

const MINUTES = 60;
const HOURS = 60 * MINUTES;

const text = PAGES.find(({ path }) => path === "docs/security.md")?.text.replace(/\s+/g, " ") ?? "";

/** "10 in 15 minutes", "20 an hour", "10 a day": as the table of docs/security.md says it. */
function numbersOf(name: keyof typeof RULES): string {
  const { points, seconds } = RULES[name];
  const count = points.toLocaleString("en");
  if (seconds === 24 * HOURS) return `${count} a day`;
  return seconds === HOURS ? `${count} an hour` : `${count} in ${seconds / MINUTES} minutes`;
}

test.each([
  `a password | one account | ${numbersOf("sign-in-by-account")}`,
  `a password | one address | ${numbersOf("sign-in-by-address")}`,
  `a password | all together | ${numbersOf("sign-in-in-all")}`,
  `in a row | one account | ${RULES["failures-in-a-row"].points}, then only a reset`,
  `in a known browser | one account | ${numbersOf("device-by-account")}`,
  `in a row there | one browser | ${RULES["device-failures-in-a-row"].points}, then`,
  `signed in | one learner | ${numbersOf("password-by-learner")}`,
  `a sign-up | one address | ${numbersOf("sign-up-by-address")}`,
  `a sign-up | all together | ${numbersOf("sign-up-in-all")}`,
  `to one mailbox | ${numbersOf("mail-to-one-now")}, ${numbersOf("mail-to-one-a-day")}`,
  `in a known browser | one account | ${numbersOf("mail-to-a-known-device")}`,
  `a mail asked for | one address | ${numbersOf("mail-by-address")}`,
  `a mail asked for | all together | ${numbersOf("mail-in-all")}`,
  `a mailed link or code | one address | ${numbersOf("mailed-link-by-address")}`,
  `the link that a learner shares | one address | ${numbersOf("mentor-link-by-address")}`,
  `a comment on evidence | one link | ${numbersOf("comment-by-link")}`,
  `a comment on evidence | one address | ${numbersOf("comment-by-address")}`,
  `a page that a learner published | one address | ${numbersOf("portfolio-by-address")}`,
  `a report of such a page | one address | ${numbersOf("report-by-address")}`,
  `a report of such a page | all together | ${numbersOf("report-in-all")}`,
  `a look at where a link leads | one learner | ${numbersOf("link-check-by-learner")}`,
  `a look at where a link leads | all together | ${numbersOf("link-check-in-all")}`,
  `an address of a calendar that nobody has | one address | ${numbersOf("no-calendar-by-address")}`,
  `a tick by script | one learner and one process | ${MOST_TICKS.toLocaleString("en")} a minute`,
])("docs/security.md says: %s", (words) => {
  expect(text).toContain(words);
});
