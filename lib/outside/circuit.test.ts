import { beforeEach, expect, test, vi } from "vitest";
import { log } from "#lib/log";
import {
  askUnlessResting,
  countResting,
  FIRST_REST,
  knownHosts,
  LONGEST_REST,
  MOST_FAILURES,
  MOST_HOSTS,
  SPREAD,
} from "#lib/outside/circuit";

vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");

const BEGIN = new Date("2026-03-04T18:00:00Z");
const after = (seconds: number) => new Date(BEGIN.getTime() + seconds * 1_000);

type Answer = "well" | "fails";

beforeEach(() => knownHosts().clear());

function ask(
  answer: Answer | Promise<Answer>,
  { name = "push.example.org", now = BEGIN }: Readonly<{ name?: string; now?: Date }> = {},
) {
  return askUnlessResting<Answer>({
    ...{ name, now, hasFailed: (said) => said === "fails" },
    ask: async () => answer,
  });
}

async function fail(times: number, now = BEGIN): Promise<void> {
  for (let time = 0; time < times; time += 1) await ask("fails", { now });
}

test("after five failures in a row a host is asked no more, and the sixth who would ask is told when to come back", async () => {
  await fail(MOST_FAILURES - 1);
  expect(await ask("fails")).toEqual({ is: "asked", answer: "fails" });
  const refused = await ask("well");
  expect(refused).toEqual({ is: "resting", seconds: expect.any(Number) });
  const { seconds = 0 } = refused.is === "asked" ? {} : refused;
  expect(seconds).toBeGreaterThanOrEqual(FIRST_REST / 2);
  expect(seconds).toBeLessThanOrEqual(FIRST_REST + SPREAD + 1);
  expect(MOST_FAILURES).toBe(5);
});

test("an answer in between begins the count anew", async () => {
  await fail(MOST_FAILURES - 1);
  await ask("well");
  await fail(MOST_FAILURES - 1);
  expect(await ask("well")).toMatchObject({ is: "asked" });
});

test("one host says nothing of another", async () => {
  await fail(MOST_FAILURES);
  expect(await ask("well", { name: "other.example.org" })).toMatchObject({ is: "asked" });
  expect(countResting(BEGIN)).toBe(1);
});

test("after its rest one asks it, and the others wait for what comes of that", async () => {
  await fail(MOST_FAILURES);
  const now = after(FIRST_REST + 1);
  const probe = Promise.withResolvers<Answer>();
  const asked = ask(probe.promise, { now });
  expect(await ask("well", { now })).toMatchObject({ is: "busy" });
  probe.resolve("well");
  expect(await asked).toMatchObject({ is: "asked" });
  expect(await ask("well", { now })).toMatchObject({ is: "asked" });
});

test("each failure more doubles its rest, with chance in it, up to the longest", async () => {
  await fail(MOST_FAILURES);
  let now = BEGIN;
  const parts = new Set<string>();
  for (let times = 0; times < 8; times += 1) {
    const most = Math.min(LONGEST_REST, FIRST_REST * 2 ** times);
    const until = knownHosts().get("push.example.org")?.restsUntil ?? 0;
    const part = (until - now.getTime()) / 1_000 / most;
    expect(part).toBeGreaterThan(0.5);
    expect(part).toBeLessThan(1.1);
    parts.add(part.toFixed(2));
    now = new Date(until);
    expect(await ask("fails", { now })).toMatchObject({ is: "asked" });
  }
  expect(parts.size).toBeGreaterThan(1);
});

test("those that were under way when it began to rest make the rest no longer", async () => {
  await Promise.all(Array.from({ length: 12 }, () => ask("fails")));
  expect(knownHosts().get("push.example.org")?.failures).toBe(MOST_FAILURES);
});

test("a host that failed or was slow the last time is asked by one at a time, and one that answered at once by many", async () => {
  const slow = Promise.withResolvers<Answer>();
  const clock = vi.spyOn(performance, "now");
  clock.mockReturnValueOnce(0).mockReturnValueOnce(2_000);
  expect(await ask("well")).toMatchObject({ is: "asked" });
  clock.mockRestore();
  const asked = ask(slow.promise);
  const turnedAway = await ask("well");
  expect(turnedAway).toMatchObject({ is: "busy" });
  expect(turnedAway.is === "asked" || turnedAway.seconds <= SPREAD).toBe(true);
  slow.resolve("well");
  await asked;
  const two = [ask("well"), ask("well")];
  expect(await Promise.all(two)).toMatchObject([{ is: "asked" }, { is: "asked" }]);
});

test("a host that answers is forgotten, and of those in trouble so many are remembered and no more", async () => {
  await ask("well");
  expect(knownHosts().size).toBe(0);
  for (let host = 0; host < MOST_HOSTS + 5; host += 1) await ask("fails", { name: `${host}.org` });
  expect(knownHosts().size).toBe(MOST_HOSTS);
});

test("one that throws is not under way any more", async () => {
  const broken = askUnlessResting({
    ...{ name: "push.example.org", now: BEGIN, hasFailed: () => true },
    ask: () => Promise.reject(new Error("no key")),
  });
  await expect(broken).rejects.toThrow("no key");
  expect(knownHosts().size).toBe(0);
});

test("the log says in plain words that a host is left alone, and that it answers again", async () => {
  const [warn, info] = [vi.spyOn(log(), "warn"), vi.spyOn(log(), "info")];
  await fail(MOST_FAILURES);
  expect(warn.mock.calls).toEqual([
    [
      {
        event: "host.left-alone",
        host: "push.example.org",
        failures: 5,
        seconds: expect.any(Number),
      },
      expect.stringMatching(
        /^push\.example\.org failed 5 times in a row: it is left alone for \d+ seconds, what is for it waits$/,
      ),
    ],
  ]);
  await ask("well", { now: after(FIRST_REST + 1) });
  expect(info.mock.calls.map(([, said]) => said)).toEqual(["push.example.org answers again"]);
  vi.restoreAllMocks();
});
