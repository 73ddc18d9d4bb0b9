import { collectDefaultMetrics, Registry } from "prom-client";
import { expect, test } from "vitest";
import * as z from "zod";
import { METRIC_HELP } from "#lib/wording/metrics";
import { readFile, readYaml } from "./manifests-example.ts";

const rule = z.object({
  alert: z.string(),
  expr: z.string(),
  labels: z.object({ severity: z.enum(["page", "ticket"]) }),
  annotations: z.object({ summary: z.string(), runbook: z.string() }),
});
const RULES = z
  .object({ groups: z.array(z.object({ rules: z.array(rule) })) })
  .parse(readYaml("deploy/monitoring/rules.yaml"))
  .groups.flatMap(({ rules }) => rules);

const panel = z.object({
  title: z.string(),
  description: z.string().min(1),
  gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  targets: z.array(z.object({ expr: z.string() })).min(1),
});
const { panels: PANELS } = z
  .object({ panels: z.array(panel) })
  .parse(JSON.parse(readFile("deploy/monitoring/dashboard.json")));

/** What /metrics has: what prom-client measures of a process, and Waymark's own. */
const MEASURED = new Set([...ofProcess(), ...Object.keys(METRIC_HELP), "up"]);

function ofProcess(): readonly string[] {
  const register = new Registry();
  collectDefaultMetrics({ register });
  return register.getMetricsAsArray().map(({ name }) => name);
}

/** The metrics that an expression names: words with an underscore or `up`, where no function, label or value stands. */
function metricsOf(expression: string): readonly string[] {
  const bare = expression.replace(/\{[^}]*\}|"[^"]*"|\b(?:by|without|on) \([^)]*\)/g, "");
  const words = bare.match(/(?<![$\w])[a-z][a-z0-9_]*(?![\w(])/g) ?? [];
  return words
    .filter((word) => word === "up" || word.includes("_"))
    .map((word) => word.replace(/_(?:bucket|count|sum)$/, ""));
}

test.each([
  ...RULES.map(({ alert, expr }) => ({ name: alert, expr })),
  ...PANELS.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ name: title, expr }))),
])("“$name” asks for what is measured: $expr", ({ expr }) => {
  const named = metricsOf(expr);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((metric) => !MEASURED.has(metric))).toEqual([]);
});

test("every alert is told apart by its name, and tried by a test of promtool", () => {
  const names = RULES.map(({ alert }) => alert);
  expect(new Set(names).size).toBe(names.length);
  const tried = readFile("deploy/monitoring/rules.test.yaml");
  const said = names.filter((name) =>
    new RegExp(`alertname: ${name}\\n +exp_alerts:\\n`).test(tried),
  );
  const quiet = names.filter((name) => tried.includes(`alertname: ${name}, exp_alerts: []`));
  expect({ said, quiet }).toEqual({ said: names, quiet: names });
});

test("every alert leads to its page of the runbook, which says all that it should and names no other", () => {
  const runbook = readFile("docs/runbook.md");
  const chapters = runbook.split(/^## /m).slice(1);
  const alerts = chapters.filter((chapter) => chapter.startsWith("Waymark"));
  expect(alerts.map((chapter) => chapter.split("\n")[0])).toEqual(RULES.map(({ alert }) => alert));
  for (const { alert, annotations } of RULES) {
    expect(annotations.runbook).toBe(`docs/runbook.md#${alert.toLowerCase()}`);
  }
  for (const chapter of alerts) {
    for (const part of ["What it means", "Look", "Do", "Over when"]) {
      expect(chapter, chapter.split("\n")[0]).toContain(`**${part}.**`);
    }
  }
});

test("no panel of the dashboard covers another", () => {
  expect(PANELS.length).toBeGreaterThan(10);
  const cells = PANELS.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});
