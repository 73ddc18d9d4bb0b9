import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "#lib/config";
import { NO_SETTINGS } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { numberOf, readManifests, readSettings } from "./manifests-example.ts";

const MANIFESTS = readManifests();
const WORKLOADS = MANIFESTS.flatMap(({ metadata, spec }) =>
  spec?.template === undefined ? [] : [{ name: metadata?.name ?? "", ...spec.template }],
);
const CONTAINERS = WORKLOADS.flatMap(({ name, spec }) =>
  spec.containers.map((container) => ({ of: name, ...container })),
);
const SETTINGS = MANIFESTS.find(({ kind }) => kind === "ConfigMap")?.data ?? {};
const SECRETS = readSettings("deploy/kubernetes/waymark.env.example");
const OWNER = readSettings("deploy/kubernetes/owner.env.example");

const appOf = (name: string) => {
  const found = CONTAINERS.find(({ of }) => of === name);
  if (found === undefined) throw new Error(`There is no workload ${name}.`);
  return found;
};

test("the app, the worker and the migration are there", () => {
  expect(WORKLOADS.map(({ name }) => name).toSorted()).toEqual([
    "waymark",
    "waymark-migrate",
    "waymark-worker",
  ]);
});

test("every setting that they are given is one of Waymark's", () => {
  const given = [SETTINGS, SECRETS, OWNER].flatMap((each) => Object.keys(each));
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((name) => !(name in NO_SETTINGS))).toEqual([]);
});

test("together, and with secrets filled in, they make a configuration", () => {
  const secret = "what openssl rand -base64 32 has printed";
  const filled = Object.fromEntries(
    Object.entries(SECRETS).map(([name, value]) => [name, value === "" ? secret : value]),
  );
  const config = readConfig({ ...SETTINGS, ...filled });
  expect(config.isSecure).toBe(true);
  expect(config.host).toBe("0.0.0.0");
  expect(config.worker).toBe("beside");
  expect(config.mail.kind).toBe("smtp");
  expect(config.isTrustedProxy("10.1.2.3")).toBe(true);
});

test("no secret stands among the settings that everybody may read", () => {
  const secret = /SECRET|TOKEN|PASSPHRASE|SMTP_URL|DATABASE_URL/;
  expect(Object.keys(SETTINGS).filter((name) => secret.test(name))).toEqual([]);
});

test("the owner of the database is known to the migration alone", () => {
  expect(Object.keys(OWNER)).toEqual(["MIGRATION_DATABASE_URL"]);
  expect(SECRETS).not.toHaveProperty("MIGRATION_DATABASE_URL");
  const knowing = CONTAINERS.filter(({ envFrom }) =>
    envFrom.some(({ secretRef }) => secretRef?.name === "waymark-owner"),
  );
  expect(knowing.map(({ of }) => of)).toEqual(["waymark-migrate"]);
});

test.each(CONTAINERS)("$of runs a command that is there", ({ command }) => {
  const [node, run, name, ...rest] = command;
  expect([node, run, rest]).toEqual(["node", "scripts/run.mjs", []]);
  expect(existsSync(join(checkout, "scripts", "commands", `${name}.ts`))).toBe(true);
});

test.each(CONTAINERS)("$of may do nothing but its work", ({ securityContext }) => {
  expect(securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
});

test.each(WORKLOADS)(
  "$name runs as nobody of importance and asks nothing of the cluster",
  ({ spec }) => {
    expect(spec.automountServiceAccountToken).toBe(false);
    expect(spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: "RuntimeDefault" },
    });
  },
);

test("probes ask routes that are there, on the port that the app listens on", () => {
  const { ports, startupProbe, livenessProbe, readinessProbe } = appOf("waymark");
  expect(ports).toEqual([{ name: "http", containerPort: Number(SETTINGS.PORT) }]);
  const probes = [startupProbe, livenessProbe, readinessProbe].map((each) => each?.httpGet);
  expect(probes.map((each) => each?.path)).toEqual(["/api/health", "/api/health", "/api/ready"]);
  for (const each of probes) {
    expect(each?.port).toBe("http");
    expect(existsSync(join(checkout, "app", `${each?.path}`, "route.ts"))).toBe(true);
  }
});

test("an instance that stops has time to answer what it was asked", () => {
  const app = WORKLOADS.find(({ name }) => name === "waymark");
  const command = appOf("waymark").lifecycle?.preStop.exec.command ?? [];
  expect(command[0]).toBe("sleep");
  const killedAfter =
    numberOf({ path: "scripts/server/next-server.ts", name: "KILL_AFTER_MS" }) / 1000;
  const needed = Number(command[1]) + killedAfter;
  expect(app?.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(needed + 5);
});

test("what selects pods selects those that there are", () => {
  const asText = (labels: object) => JSON.stringify(Object.entries(labels).toSorted());
  const pods = WORKLOADS.map(({ metadata }) => metadata.labels);
  const selectors = MANIFESTS.flatMap(({ kind, spec }) => {
    const { selector, podSelector } = { podSelector: undefined, ...spec };
    const found = podSelector ?? selector;
    if (typeof found !== "object" || found === null) return [];
    return [{ kind, labels: "matchLabels" in found ? Object(found.matchLabels) : found }];
  });
  expect(selectors.map(({ kind }) => kind).toSorted()).toEqual([
    "Deployment",
    "Deployment",
    "NetworkPolicy",
    "PodDisruptionBudget",
    "Service",
  ]);
  for (const { labels } of selectors) {
    const chosen = pods.filter((pod) => asText({ ...pod, ...labels }) === asText(pod));
    expect(chosen.length, JSON.stringify(labels)).toBeGreaterThan(0);
  }
});
