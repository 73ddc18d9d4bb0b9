import { expect, test } from "vitest";
import { type HostileBody, hostileBodies } from "./hostile-bodies.ts";
import { longest } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";

/** No request of a stranger keeps everybody else waiting for longer than this (docs/security.md#bounded-bodies). */
const LONGEST_WAIT_MS = longest({ bar: 250, fault: 1_000 });

test("no body that a stranger may send keeps others waiting", async () => {
  await using app = await startApp({ env: { LOG_LEVEL: "silent" } });
  const page = await (await fetch(`${app.origin}/sign-in`)).text();
  const action = /\b60[0-9a-f]{40}\b/.exec(page)?.[0] ?? "";
  expect(action).not.toBe("");
  await longestWait({ app, during: async () => {} });
  const waits: Record<string, number> = {};
  for (const hostile of hostileBodies({ page: "/sign-in", action })) {
    const during = () => send({ app, hostile });
    // The best of three: what a body costs, and not what else the machine does.
    const tries = [];
    for (let round = 0; round < 3; round += 1) tries.push(await longestWait({ app, during }));
    waits[hostile.what] = Math.round(Math.min(...tries));
  }
  expect(Object.entries(waits).filter(([, wait]) => wait > LONGEST_WAIT_MS)).toEqual([]);
  expect(app.starter.exitCode).toBeNull();
}, 600_000);

async function send({ app, hostile }: Readonly<{ app: RunningApp; hostile: HostileBody }>) {
  const { path, type, body, action } = hostile;
  const headers = {
    "sec-fetch-site": "same-origin",
    "content-type": type,
    ...(action === undefined ? {} : { "next-action": action }),
  };
  const answer = await fetch(`${app.origin}${path}`, {
    method: "POST",
    headers,
    body,
    redirect: "manual",
  });
  await answer.arrayBuffer();
  // It is parsed: what the edge refuses would prove nothing.
  for (const refused of [400, 413, 415]) {
    expect([hostile.what, answer.status]).not.toEqual([hostile.what, refused]);
  }
}

/** Asks for something small, over and over, and returns how long the slowest answer took, in milliseconds. */
async function longestWait({
  app,
  during,
}: Readonly<{ app: RunningApp; during: () => Promise<void> }>): Promise<number> {
  let isOver = false;
  const work = during().finally(() => {
    isOver = true;
  });
  let longest = 0;
  do {
    const askedAt = performance.now();
    await (await fetch(`${app.origin}/api/health`)).arrayBuffer();
    longest = Math.max(longest, performance.now() - askedAt);
  } while (!isOver);
  await work;
  return longest;
}
