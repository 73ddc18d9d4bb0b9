import { expect, test } from "vitest";
import { createAccount } from "#lib/data/account/accounts";
import { type Mood, messageIds, startMailServer } from "#lib/worker/mail-server-example";
import { askDatabaseOf } from "./learner.ts";
import { addressOf, fieldsOf, postForm } from "./post-form.ts";
import { longest } from "./rounds.ts";
import { startApp } from "./running-app.ts";

const PAGE = "/forgot-password";
const MOODS: readonly Mood[] = ["refuses", "drops", "answers-nothing", "hangs-after-data"];
const patience = { timeout: 150_000, interval: 200 };

test("a mail server that is refused, silent, wrong or hangs keeps no page waiting, and each mail arrives when it is well again", async () => {
  const mailServer = await startMailServer();
  await using app = await startApp({
    env: { SMTP_URL: mailServer.url, TRUSTED_PROXIES: "127.0.0.1, ::1", LOG_LEVEL: "info" },
  });
  await askDatabaseOf(app);
  const { origin } = app;
  const fields = await fieldsOf({ origin, page: PAGE, button: "Send reset link" });
  for (const [index, mood] of MOODS.entries()) {
    mailServer.received.length = 0;
    mailServer.be(mood);
    const emails = Array.from({ length: 3 }, (_, person) => `${mood}-${person}@example.org`);
    for (const [person, email] of emails.entries()) {
      await createAccount({
        name: "Ada",
        email,
        passwordHash: "x",
        timeZone: null,
        now: new Date(),
      });
      const began = performance.now();
      const address = addressOf(index * 10 + person + 1);
      const answer = await postForm({ origin, page: PAGE, fields, typed: { email }, address });
      expect(answer.status).toBe(303);
      expect(performance.now() - began).toBeLessThan(longest({ bar: 1_000, fault: 5_000 }));
    }
    if (mood === "hangs-after-data") {
      // It has the mail, and never says so: each is tried again by the same Message-ID.
      await expect.poll(() => mailServer.received.length, patience).toBeGreaterThanOrEqual(3);
    } else {
      await expect.poll(() => app.output().includes("mail could not be sent"), patience).toBe(true);
    }
    mailServer.be("takes");
    const arrived = () => new Set(mailServer.received.flatMap(({ to }) => to)).size;
    await expect.poll(arrived, patience).toBe(3);
    expect(new Set(messageIds(mailServer)).size).toBe(3);
  }
  expect(app.output()).not.toContain("@example.org");
  await mailServer.stop();
});
