import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

export type Options = Readonly<{
  learners: number;
  seconds: number;
  rounds: number;
  /** Only the rows of these names; without any, all. */
  only: readonly string[];
  /** What else is measured, instead of the rows. */
  parts: readonly Part[];
  /** The folder that Lighthouse is installed in. */
  lighthouse: string;
  requests: number;
  json?: string;
  /** The folder that the server writes a CPU profile of itself to. */
  profile?: string;
}>;

/** What takes long, or needs a browser: each by an option of its own. */
const PARTS = ["bytes", "growth", "memory", "start-up", "felt", "lighthouse"] as const;
export type Part = (typeof PARTS)[number];

const TEXTS = {
  learners: { type: "string", default: "1000" },
  seconds: { type: "string", default: "3" },
  rounds: { type: "string", default: "5" },
  requests: { type: "string", default: "100000" },
  only: { type: "string" },
  json: { type: "string" },
  profile: { type: "string" },
  lighthouse: { type: "string" },
} as const;
const FLAGS = {
  bytes: { type: "boolean" },
  growth: { type: "boolean" },
  memory: { type: "boolean" },
  "start-up": { type: "boolean" },
  felt: { type: "boolean" },
} as const;

/** Returns what the bench is asked for; what it does not know is a refusal. */
export function optionsOf(args: readonly string[]): Options {
  const values = parsed(args);
  const { learners, seconds, rounds, requests, only, json, profile, lighthouse = "" } = values;
  return {
    learners: whole("learners", learners),
    seconds: whole("seconds", seconds),
    rounds: whole("rounds", rounds),
    requests: whole("requests", requests),
    only: only === undefined ? [] : only.split(","),
    parts: PARTS.filter((part) => values[part] !== undefined),
    lighthouse,
    ...(json !== undefined && { json }),
    ...(profile !== undefined && { profile }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { ...TEXTS, ...FLAGS } }).values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Refusal(`--${name} must be a whole number above 0, not "${text}".`);
}
