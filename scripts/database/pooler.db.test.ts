import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "./connect.ts";
import { keepLimits, refusePooler, warnOfOldConnections } from "./pooler.ts";

const ownerUrl = process.env.DATABASE_URL ?? "";
const role = `app_${randomBytes(4).toString("hex")}`;
const appUrl = Object.assign(new URL(ownerUrl), { username: role, password: "secret" }).href;

const asOwner = (sql: string) => withConnection(ownerUrl, (client) => client.query(sql));
const limitsAt = async (url: string) => {
  const asked = `SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
    current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('TimeZone') AS zone`;
  return (await withConnection(url, (client) => client.query(asked))).rows;
};

beforeAll(() => asOwner(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`));
afterAll(() => asOwner(`DROP OWNED BY ${role}; DROP ROLE ${role}`));

test("connections of before are warned of, and from then on every new one of the app's role has the limits, and no other role's", async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const ofOwner = await limitsAt(ownerUrl);
  await warnOfOldConnections({ url: appUrl, say });
  expect(said).toEqual([expect.stringContaining("RECONNECT")]);

  await Promise.all([keepLimits(appUrl), keepLimits(appUrl), keepLimits(appUrl)]);
  expect(await limitsAt(appUrl)).toEqual([
    { statement: "5s", lock: "2s", idle: "10s", zone: "UTC" },
  ]);
  expect(await limitsAt(ownerUrl)).toEqual(ofOwner);
  await warnOfOldConnections({ url: appUrl, say });
  expect(said.length).toBe(1);
});

test("PostgreSQL itself passes for no pooler", async () => {
  await expect(refusePooler(ownerUrl)).resolves.toBeUndefined();
});
