import { closeSync, openSync } from "node:fs";
import { findBrowser } from "../checks/browser.ts";
import type { TestBed } from "../checks/with-test-bed.ts";
import type { Say } from "../run-command.ts";
import { benchTable } from "./bench-table.ts";
import { measureFelt } from "./felt.ts";
import { type Finding, findingsTable } from "./finding.ts";
import { measureGrowth } from "./growth.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { type Measured, measureRows } from "./measure.ts";
import { measureMemory } from "./memory.ts";
import type { Options, Part } from "./options.ts";
import { startServers } from "./servers.ts";
import { measureStartUp } from "./start-up.ts";

type Report = Readonly<{
  at: string;
  learners: number;
  measured: readonly Measured[];
  findings: readonly Finding[];
}>;

type Bench = TestBed & Readonly<{ options: Options; say: Say; stop: AbortSignal }>;

/** Measures what is asked for, and returns it with a table that can be read and pasted. */
export async function bench(asked: Bench): Promise<Report & Readonly<{ table: string }>> {
  const log = openSync(asked.folder.path("bench.log"), "a");
  try {
    const { learners } = asked.options;
    const at = new Date().toISOString();
    const { measured, findings } = await measureAll({ ...asked, log });
    const tables = [
      ...(measured.length > 0 ? [benchTable(measured)] : []),
      ...(findings.length > 0 ? [findingsTable(findings)] : []),
    ];
    return { at, learners, measured, findings, table: tables.join("\n\n") };
  } finally {
    closeSync(log);
  }
}

async function measureAll(
  asked: Bench & Readonly<{ log: number }>,
): Promise<Pick<Report, "measured" | "findings">> {
  const { folder, options, say, stop } = asked;
  const { parts, learners, only, requests, seconds, rounds, profile } = options;
  const length = { seconds, rounds };
  const has = (part: Part) => parts.includes(part);
  const findings: Finding[] = [];
  if (has("start-up")) findings.push(await measureStartUp());
  const measured = has("growth") ? await measureGrowth({ ...asked, learners, length }) : [];
  const isAlone = parts.every((part) => part === "start-up" || part === "growth");
  if (parts.length > 0 && isAlone) return { measured, findings };

  await using started = await startServers({ ...asked, learners, profile });
  const { servers, rows } = started;
  const { waymark, milestone } = servers;
  if (parts.length === 0) {
    const chosen = rows.filter(({ name }) => only.length === 0 || only.includes(name));
    const all = await measureRows({ rows: chosen, servers, length, say, stop });
    return { measured: all, findings };
  }
  if (has("memory")) findings.push(await measureMemory({ servers, requests }));
  const browser = has("felt") || has("lighthouse") ? await findBrowser({ say, stop }) : "";
  if (has("felt")) findings.push(...(await measureFelt({ waymark, milestone, browser })));
  if (has("lighthouse")) {
    const tool = { browser, folder, stop };
    findings.push(
      ...(await measureLighthouse({ servers, installed: options.lighthouse, ...tool })),
    );
  }
  return { measured, findings };
}
