import { expect, test } from "vitest";
import { PASSWORD, sendTick, signedInLearner } from "./learner.ts";
import { startApp } from "./running-app.ts";

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test("every line of the log is JSON without secrets, and a failure stands in it once", async () => {
  await using app = await startApp({ env: { LOG_LEVEL: "debug" } });
  const learner = await signedInLearner(app);
  await sendTick({ app, learner, milestone: "fnd-git", done: true });
  const own = { cookie: learner.cookie, "sec-fetch-site": "same-origin" };
  const token = "HHRK9CqvW8DUK3SVQDXKjixdSES-z_dSdztzz3z-gMg";
  const failing = { ...own, "x-waymark-now": `${learner.email} ${token}` };
  const failures = [
    await fetch(`${app.origin}/today?token=${token}`, { headers: failing }),
    await fetch(`${app.origin}/api/ticks`, { method: "POST", headers: failing }),
    await fetch(`${app.origin}/roadmap`, { headers: { ...failing, rsc: "1" } }),
  ];
  // React tells its own script of a failure in an answer of 200.
  expect(failures.map(({ status }) => status)).toEqual([500, 500, 200]);
  for (const path of [`/mentor/${token}`, `/reset-password?token=${token}`, "/%FF", "/nope"]) {
    await fetch(`${app.origin}${path}`, { headers: own });
  }
  await fetch(`${app.origin}/api/ticks`, {
    method: "POST",
    headers: { origin: "https://evil.example" },
  });
  await fetch(`${app.origin}/api/sign-out`, { method: "POST", headers: own, redirect: "manual" });
  await app.stop();

  const lines = app
    .output()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  for (const line of lines)
    expect(line).toMatchObject({ time: expect.stringMatching(UTC), app: "waymark" });
  const failed = lines.filter(({ level }) => level >= 50).map(({ requestId }) => requestId);
  expect(failed).toEqual(failures.map(({ headers }) => headers.get("x-request-id")));
  const events = lines.flatMap(({ security }) => (security === undefined ? [] : [security]));
  expect(events).toEqual(["access.refused", "session.ended"]);
  const secrets = [learner.email, learner.cookie.split("=")[1] ?? "", token, PASSWORD];
  for (const secret of secrets) expect(app.output()).not.toContain(secret);
}, 300_000);
