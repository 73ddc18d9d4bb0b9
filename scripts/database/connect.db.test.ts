import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OF_STARTS, openDatabase } from "#lib/data/client";
import { START_PATIENCE_MS } from "#lib/data/time-limits";
import { withConnection } from "./connect.ts";
import { type Gateway, openGateway } from "./gateway-example.ts";
import { refuseUnreachable } from "./reachable.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";
let gateway: Gateway;

beforeEach(async () => {
  gateway = await openGateway(databaseUrl);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await gateway.close();
});

const ONE = [{ one: 1 }];
const SQL = "SELECT 1 AS one";

/** The ways in which a start asks. */
const WAYS = {
  "a connection of its own": (url: string) =>
    withConnection(url, async (client) => (await client.query(SQL)).rows),
  "the pool of a start": async (url: string) => {
    const { pool } = openDatabase(url, OF_STARTS);
    try {
      return (await pool.query(SQL)).rows;
    } finally {
      await pool.end();
    }
  },
};

test.each(Object.entries(WAYS))(
  "%s waits a minute for a server that takes it and says nothing, and goes on when that speaks",
  async (_, ask) => {
    const asked = ask(gateway.url);
    await gateway.hasCome(1);
    vi.advanceTimersByTime(START_PATIENCE_MS - 1);
    gateway.speak();
    expect(await asked).toEqual(ONE);
  },
);

test.each(Object.entries(WAYS))("%s gives up after that minute", async (_, ask) => {
  const asked = ask(gateway.url);
  const gaveUp = expect(asked).rejects.toThrow(/timeout/i);
  await gateway.hasCome(1);
  vi.advanceTimersByTime(START_PATIENCE_MS);
  await gaveUp;
});

/** A start that asks for the database, and when it has said that it waits. */
function start(url: string) {
  const { promise: hasSaid, resolve: say } = Promise.withResolvers<string>();
  return { begun: refuseUnreachable({ name: "DATABASE_URL", url, say }), hasSaid };
}

test("a start says that it waits for a database that takes nobody, and goes on when one does", async () => {
  gateway.refuse();
  const { begun, hasSaid } = start(gateway.url);
  const { host } = new URL(gateway.url);
  expect(await hasSaid).toBe(`Waiting for a database at ${host} (DATABASE_URL) …`);
  gateway.speak();
  vi.advanceTimersByTime(1_000);
  await begun;
});

test("a start stops with a sentence where nobody takes it for a minute, and at once where there is no such database", async () => {
  gateway.refuse();
  const { begun, hasSaid } = start(gateway.url);
  const refused = expect(begun).rejects.toThrow("DATABASE_URL cannot be used: nobody answers at");
  await hasSaid;
  vi.advanceTimersByTime(START_PATIENCE_MS);
  await refused;

  gateway.speak();
  const nowhere = Object.assign(new URL(gateway.url), { pathname: "/nowhere" }).href;
  await expect(start(nowhere).begun).rejects.toThrow('has no database "nowhere"');
});
