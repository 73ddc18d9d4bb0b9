import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { connect as connectSecurely } from "node:tls";
import { expect, test } from "vitest";
import { signedInLearner } from "../learner.ts";
import { ask } from "./ask.ts";
import { behindProxies } from "./behind-fixture.ts";
import { HOST, ORIGIN } from "./behind-proxies.ts";
import { type Front, STATISTICS } from "./proxies.ts";
import { Visitor } from "./visitor.ts";

const behind = behindProxies();

test("whoever comes without https is led to the configured host, whatever host they ask for", async () => {
  for (const { name, plainPort } of behind().fronts) {
    for (const host of [HOST, "evil.example"]) {
      const door = { name, port: plainPort };
      const answer = await ask({ door, path: "/paths?sort=easiest", headers: { host } });
      expect([name, answer.status]).toEqual([name, 301]);
      expect(answer.headers.location).toBe(`${ORIGIN}/paths?sort=easiest`);
    }
  }
});

test("a proxy speaks TLS 1.2 and newer, and nothing older", async () => {
  for (const { port, ca } of behind().fronts) {
    const with12 = { port, ca, servername: HOST, maxVersion: "TLSv1.2" } as const;
    const socket = connectSecurely(with12);
    await once(socket, "secureConnect");
    expect(socket.getProtocol()).toBe("TLSv1.2");
    socket.destroy();
    const old = { ...with12, minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
    const refused = connectSecurely({ ...old, maxVersion: "TLSv1.1" });
    const [error] = await once(refused, "error");
    // What the proxy says, not what our own side would not try.
    expect(error.code).toBe("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION");
  }
});

test("nobody outside reads /metrics, however they write it", async () => {
  for (const front of behind().fronts) {
    for (const path of ["/metrics", "/metrics?x=1", "/%6detrics", "/metrics/"]) {
      const { status, body } = await ask({ door: front, path });
      expect([front.name, path, status]).toEqual([
        front.name,
        path,
        path.endsWith("/") ? 308 : 404,
      ]);
      expect(body).not.toContain("waymark_");
    }
  }
});

test("HAProxy finds out by its own check that the app is ready", async () => {
  const haproxy = behind().fronts.find(({ name }) => name === "HAProxy");
  const deadline = Date.now() + 60_000;
  let found = "INI";
  while (found.includes("INI") && Date.now() < deadline) {
    await sleep(200);
    found = await checkOf(haproxy?.folder ?? "");
  }
  expect(found).toBe("L7OK 200");
});

/** What HAProxy's check of the app found last, and with which status. */
async function checkOf(folder: string): Promise<string> {
  const socket = connect(join(folder, STATISTICS));
  socket.end("show stat\n");
  const [head = "", ...rows] = (await text(socket)).replace(/^# /, "").trim().split("\n");
  const server = rows.map((row) => row.split(",")).find(([, name]) => name === "waymark") ?? [];
  const column = (name: string) => server[head.split(",").indexOf(name)];
  return `${column("check_status")} ${column("check_code")}`;
}

/** Bytes of a file, and what a learner is answered who brings it as their data. */
const FILES = [
  { bytes: 4_900_000, status: 303, by: "the app" },
  { bytes: 5_500_000, status: 413, by: "the app" },
] as const;

test("a file as large as Waymark takes passes a proxy, and what is larger is refused by Waymark itself", async () => {
  const { app, fronts } = behind();
  const learner = await signedInLearner(app);
  for (const front of fronts) {
    for (const { bytes, status, by } of FILES) {
      const answer = await bring({ front, bytes, learner });
      const answeredBy = answer.headers["x-request-id"] === undefined ? front.name : "the app";
      expect([front.name, bytes, answer.status, answeredBy]).toEqual([
        front.name,
        bytes,
        status,
        by,
      ]);
    }
    const { status } = await bring({ front, bytes: 7_000_000, learner });
    expect([front.name, status]).toEqual([front.name, 413]);
  }
});

async function bring({
  front,
  bytes,
  learner,
}: Readonly<{ front: Front; bytes: number; learner: { userId: string; cookie: string } }>) {
  const body = new FormData();
  body.set("learner", learner.userId);
  body.set("file", new File([Buffer.alloc(bytes, "a")], "waymark.json"));
  const { cookie } = learner;
  return new Visitor({ door: front }).send({ path: "/api/import", body, headers: { cookie } });
}
