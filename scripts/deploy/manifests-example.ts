import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import * as z from "zod";
import { checkout } from "../launch/checkout.mjs";

const labels = z.record(z.string(), z.string());
const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
const reference = z.object({ name: z.string() });

const container = z.object({
  name: z.string(),
  command: z.array(z.string()),
  envFrom: z.array(
    z.object({ configMapRef: reference.optional(), secretRef: reference.optional() }),
  ),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })).default([]),
  startupProbe: probe.optional(),
  livenessProbe: probe.optional(),
  readinessProbe: probe.optional(),
  lifecycle: z
    .object({ preStop: z.object({ exec: z.object({ command: z.array(z.string()) }) }) })
    .optional(),
  resources: z.object({ requests: z.object({ cpu: z.string(), memory: z.string() }) }),
  securityContext: z.record(z.string(), z.unknown()),
});

const pod = z.object({
  metadata: z.object({ labels }),
  spec: z.object({
    automountServiceAccountToken: z.boolean(),
    terminationGracePeriodSeconds: z.number().default(30),
    securityContext: z.record(z.string(), z.unknown()),
    containers: z.array(container).min(1),
  }),
});

const manifest = z.object({
  kind: z.string(),
  metadata: z.object({ name: z.string() }).optional(),
  data: labels.optional(),
  spec: z.looseObject({ template: pod.optional(), selector: z.unknown().optional() }).optional(),
});

export type Manifest = Readonly<z.output<typeof manifest>>;

/** Returns a file of the checkout. */
export function readFile(path: string): string {
  return readFileSync(join(checkout, path), "utf8");
}

/** Returns what a file of YAML says. */
export function readYaml(path: string): unknown {
  return parse(readFile(path));
}

/** Returns every manifest of deploy/kubernetes. */
export function readManifests(): readonly Manifest[] {
  return globSync("deploy/kubernetes/**/*.yaml", { cwd: checkout }).flatMap((path) =>
    parseAllDocuments(readFile(path)).map((document) => manifest.parse(document.toJS())),
  );
}

/** Returns the names and values of a file of settings. */
export function readSettings(path: string): Readonly<Record<string, string>> {
  const lines = readFile(path).matchAll(/^([A-Z_]+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]));
}

/** Returns a number of the code, by the name of its constant. */
export function numberOf({ path, name }: Readonly<{ path: string; name: string }>): number {
  const found = new RegExp(`const ${name} = ([\\d_]+);`).exec(readFile(path))?.[1];
  if (found === undefined) throw new Error(`${path} has no number ${name}.`);
  return Number(found.replaceAll("_", ""));
}
