import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

export type Options = Readonly<{
  learners: number;
  seconds: number;
  rounds: number;
  /** Only the rows whose names begin so; without any, all. */
  only: readonly string[];
  json?: string;
}>;

/** Returns what the bench is asked for; what it does not know is a refusal. */
export function optionsOf(args: readonly string[]): Options {
  const { learners, seconds, rounds, only, json } = parsed(args);
  return {
    learners: whole("learners", learners),
    seconds: whole("seconds", seconds),
    rounds: whole("rounds", rounds),
    only: only === undefined ? [] : only.split(","),
    ...(json !== undefined && { json }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        learners: { type: "string", default: "1000" },
        seconds: { type: "string", default: "3" },
        rounds: { type: "string", default: "5" },
        only: { type: "string" },
        json: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Refusal(`--${name} must be a whole number above 0, not "${text}".`);
}
