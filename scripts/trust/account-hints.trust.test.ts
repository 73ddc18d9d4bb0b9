import { expect, test } from "vitest";
import { hashPassword } from "#lib/auth/password";
import { createAccount } from "#lib/data/account/accounts";
import { startMailServer } from "#lib/worker/mail-server-example";
import { withConnection } from "../database/connect.ts";
import { askDatabaseOf } from "./learner.ts";
import { addressOf, fieldsOf, postForm } from "./post-form.ts";
import { longest, measured, rounds } from "./rounds.ts";
import { startApp } from "./running-app.ts";
import { likelihoodOfSame, median } from "./same-times.ts";

/** Milliseconds between the medians of an address that has an account and one that has none; a mail or a hash takes more than either. */
const MOST_APART = longest({ bar: 5, fault: 25 });

/** Or else the times differ no more than chance makes them. */
const LEAST_LIKELY = 0.01;

const FORMS = [
  { page: "/sign-in", button: "Sign in", typed: { password: "surely not this one" } },
  { page: "/forgot-password", button: "Send reset link", typed: {} },
  {
    page: "/sign-up",
    button: "Create account",
    typed: { name: "Grace", password: "a long walk home" },
  },
] as const;

test("signing in, asking for a new password and signing up take as long for an address that has no account", async () => {
  const mailServer = await startMailServer();
  await using app = await startApp({
    env: { SMTP_URL: mailServer.url, TRUSTED_PROXIES: "127.0.0.1, ::1", LOG_LEVEL: "error" },
  });
  await askDatabaseOf(app);
  const count = rounds({ short: 60, long: 300 });
  const passwordHash = await hashPassword("the one of this account");
  const known = Array.from({ length: count }, (_, index) => `known-${index}@example.org`);
  for (const email of known) {
    await createAccount({ name: "Ada", email, passwordHash, timeZone: null, now: new Date() });
  }
  mailServer.be("answers-nothing");
  const { origin } = app;
  let stranger = 0;
  for (const { page, button, typed } of FORMS) {
    // Of so many mails the last ones would be more than are sent in an hour.
    await withConnection(app.databaseUrl(), (client) => client.query('DELETE FROM "Throttle"'));
    const fields = await fieldsOf({ origin, page, button });
    const ask = async (email: string) => {
      stranger += 1;
      const began = performance.now();
      const sent = {
        origin,
        page,
        fields,
        typed: { ...typed, email },
        address: addressOf(stranger),
      };
      const answer = await postForm(sent);
      await answer.arrayBuffer();
      return { milliseconds: performance.now() - began, status: answer.status };
    };
    for (let warm = 0; warm < 10; warm += 1) await ask(`warm-${page}-${warm}@example.org`);
    const ofKnown: number[] = [];
    const ofNobody: number[] = [];
    const statuses = new Set<number>();
    for (const [index, email] of known.entries()) {
      for (const [times, asked] of [
        [ofKnown, email],
        [ofNobody, `nobody-${index}@example.org`],
      ] as const) {
        const { milliseconds, status } = await ask(asked);
        times.push(milliseconds);
        statuses.add(status);
      }
    }
    const apart = Math.abs(median(ofKnown) - median(ofNobody));
    const likelihood = likelihoodOfSame(ofKnown, ofNobody);
    measured(
      `${page}: ${median(ofKnown).toFixed(1)} ms with an account, ${median(ofNobody).toFixed(1)} ms without, p = ${likelihood.toFixed(3)}`,
    );
    expect(statuses.size).toBe(1);
    expect(apart <= MOST_APART || likelihood > LEAST_LIKELY).toBe(true);
  }
  await mailServer.stop();
});
