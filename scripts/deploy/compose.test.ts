import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { NO_SETTINGS } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { numberOf, readFile, readYaml } from "./manifests-example.ts";

const service = z.object({
  build: z.string(),
  env_file: z.string(),
  environment: z.record(z.string(), z.string()),
  stop_grace_period: z.string().regex(/^\d+s$/),
  ports: z.array(z.string()),
  read_only: z.literal(true),
});
const { waymark } = z
  .object({ services: z.object({ waymark: service, database: z.object({ image: z.string() }) }) })
  .parse(readYaml("deploy/compose.yaml")).services;
const KILLED_AFTER =
  numberOf({ path: "scripts/server/next-server.ts", name: "KILL_AFTER_MS" }) / 1000;

test("the file of compose sets settings that are there, and is built from the Dockerfile of the checkout", () => {
  const names = Object.keys(waymark.environment);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !(name in NO_SETTINGS))).toEqual([]);
  expect(existsSync(join(checkout, "deploy", waymark.build, "Dockerfile"))).toBe(true);
  expect(join("deploy", waymark.env_file)).toBe(".env");
});

test("it is reached from its own machine alone, where the app listens", () => {
  expect(waymark.ports).toEqual([`127.0.0.1:3000:${waymark.environment.PORT}`]);
});

test("compose and systemd leave it the time to answer what it was asked", () => {
  const bySystemd = /^TimeoutStopSec=(\d+)$/m.exec(readFile("docs/operating.md"))?.[1];
  for (const seconds of [Number.parseInt(waymark.stop_grace_period, 10), Number(bySystemd)]) {
    expect(seconds).toBeGreaterThanOrEqual(KILLED_AFTER + 5);
  }
});

test("the image is built by commands that are there, and its health is asked where the app answers", () => {
  const dockerfile = readFile("Dockerfile");
  const commands = [...dockerfile.matchAll(/scripts\/run\.mjs ([\w:-]+)/g)].map(([, name]) => name);
  expect(commands).toEqual(["build"]);
  expect(existsSync(join(checkout, "scripts/commands/build.ts"))).toBe(true);
  const path = /127\.0\.0\.1:3000(\/[\w/]+)/.exec(dockerfile)?.[1] ?? "";
  expect(existsSync(join(checkout, "app", path, "route.ts"))).toBe(true);
});
