import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { ask, type Door } from "./ask.ts";
import { behindProxies } from "./behind-fixture.ts";
import { HOST, ORIGIN } from "./behind-proxies.ts";
import { tell } from "./raw-socket.ts";
import {
  type Ambiguity,
  ambiguities,
  downgrades,
  SMUGGLED_METHOD,
  smuggledRequest,
} from "./smuggled.ts";

const behind = behindProxies();

/** None of the proxies' own. */
const PEER = "127.7.0.1";
const QUIET_MS = 1_500;
const AT_ONCE = 16;
const HEALTHY = JSON.stringify({ status: "up" });
const PLAIN = `GET /api/health HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`;

test("the app itself reads no second request out of what can be read in two ways", async () => {
  const { app } = behind();
  const door = { name: "the app's own port", port: app.place.port };
  const before = await seenThrough(door);
  const during = keepAsking([door]);
  await tellAll({ door, all: ambiguities({ host: HOST, origin: ORIGIN }) });
  expect(await during()).toEqual([]);
  expect((await seenThrough(door)).slice(before.length)).toEqual([PEER]);
});

test("no request reaches the app that a proxy did not send, whatever can be read in two ways", async () => {
  const { fronts } = behind();
  for (const door of fronts) {
    await seenThrough(door);
    const during = keepAsking(fronts);
    await tellAll({ door, all: ambiguities({ host: HOST, origin: ORIGIN }) });
    const all = downgrades({ host: HOST, origin: ORIGIN });
    await tellAll({ door, all, protocol: "h2" });
    expect(await during()).toEqual([]);
    // What a proxy itself read as two requests comes with the address of who sent it, and is no secret to it.
    expect(new Set(await seenThrough(door))).toEqual(new Set([PEER]));
  }
});

/** Sends one such request plainly, behind another, and returns where all that the app has seen so far came from. */
async function seenThrough(door: Door): Promise<readonly string[]> {
  const before = seen().length;
  const bytes = Buffer.from(PLAIN + smuggledRequest(HOST));
  const said = await tell({ door, from: PEER, bytes, quietMs: QUIET_MS });
  expect(said.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 403"]);
  await expect.poll(() => seen().length).toBeGreaterThan(before);
  return seen();
}

/** From where the app saw the request come that is smuggled, each time that it did. */
function seen(): readonly string[] {
  const lines = behind()
    .app.output()
    .split("\n")
    .filter((line) => line.includes(`"${SMUGGLED_METHOD} `));
  return lines.map((line) => JSON.parse(line).address);
}

async function tellAll({
  door,
  all,
  protocol,
}: Readonly<{
  door: Door;
  all: readonly Ambiguity[];
  protocol?: "http/1.1" | "h2";
}>): Promise<void> {
  const left = [...all];
  const tellOnAndOn = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      await tell({ door, from: PEER, bytes: next.bytes, quietMs: QUIET_MS, protocol });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, tellOnAndOn));
}

/** Has others ask for something plain meanwhile; what is returned ends that, and says what they got instead. */
function keepAsking(doors: readonly Door[]): () => Promise<readonly string[]> {
  const wrong: string[] = [];
  let isOver = false;
  const asking = doors.map(async (door) => {
    while (!isOver) {
      const said = await ask({ door, path: "/api/health" }).catch(String);
      const isRight = typeof said !== "string" && said.status === 200 && said.body === HEALTHY;
      if (!isRight) wrong.push(`${door.name}: ${JSON.stringify(said)}`);
      await sleep(20);
    }
  });
  return async () => {
    isOver = true;
    await Promise.all(asking);
    return wrong;
  };
}
