import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { enqueueMail } from "#lib/data/outbox";
import { NOW, newWorld } from "#lib/data/ownership/world-example";

const TOKEN = "what the tests show to read it";
const authorization = `Bearer ${TOKEN}`;
const MINUTE = 60_000;

beforeAll(async () => {
  process.env.METRICS_TOKEN = TOKEN;
  process.env.WORKER = "beside";
  await newWorld();
});

async function accountsAt(now: Date): Promise<string | undefined> {
  const { loadMetrics } = await import("#lib/loaders/metrics");
  return /^waymark_accounts (\d+)$/m.exec((await loadMetrics({ authorization, now })) ?? "")?.[1];
}

test("accounts are counted once in ten minutes, however often they are asked for", async () => {
  expect(await accountsAt(NOW)).toBe("2");
  const { count } = await prisma().user.deleteMany();
  expect(count).toBe(2);
  expect(await accountsAt(new Date(NOW.getTime() + MINUTE))).toBe("2");
  expect(await accountsAt(new Date(NOW.getTime() + 11 * MINUTE))).toBe("0");
});

test("where another process sends, it is said what waits for it, and not how much this one has sent", async () => {
  await enqueueMail({ mail: { kind: "notice", messageId: "", sealed: "", until: null } });
  const { loadMetrics } = await import("#lib/loaders/metrics");
  const said = await loadMetrics({ authorization, now: NOW });
  expect(said).toMatch(/^waymark_mail_waiting 1$/m);
  expect(said).toMatch(/^waymark_push_waiting 0$/m);
  expect(said).not.toContain("waymark_push_sent");
});
