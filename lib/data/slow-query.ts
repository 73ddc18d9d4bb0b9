import "server-only";
import { log } from "#lib/log";

/** From so many milliseconds on, a statement is one to look at. */
export const SLOW_QUERY_MS = 100;

/**
 * Returns what is called when the database has answered. In development the log then names a statement that took long: as it
 * is written, without the values of its parameters.
 */
export function timeQuery(asked: unknown): () => void {
  if (process.env.NODE_ENV !== "development") return () => {};
  const began = performance.now();
  return () => {
    const ms = Math.round(performance.now() - began);
    if (ms >= SLOW_QUERY_MS) log().warn({ ms, statement: statementOf(asked) }, "slow query");
  };
}

/** The text of what pg is asked: a string, or a part of an object. */
function statementOf(asked: unknown): string {
  const text = typeof asked === "object" && asked !== null && "text" in asked ? asked.text : asked;
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "(no text)";
}
