import "server-only";
import type pg from "pg";
import { isConflict, isTrouble } from "#lib/data/database-errors";
import { timeQuery } from "#lib/data/slow-query";
import { noteAsked, noteTrouble } from "#lib/http/database-trouble";
import { requestContext } from "#lib/http/request-context";

/** Notes what the database is asked over a pool, and when it is in trouble: the server's edge answers with 503 then. */
export function watchPool(pool: pg.Pool): void {
  watch(pool, "connect");
  pool.on("connect", (client) => watch(client, "query"));
}

/** Watches a method that answers by a promise, or by a callback as its last argument. */
function watch(target: object, method: string): void {
  // The method of its class as it is when it is called: others may watch it too.
  const made: object = Object.getPrototypeOf(target);
  Reflect.set(target, method, (...args: readonly unknown[]) => {
    const asked: unknown = Reflect.get(made, method);
    if (typeof asked !== "function") throw new Error(`there is no method ${method}`);
    const noteAnswered = noteAsked();
    const noteTime = method === "query" ? timeQuery(args[0]) : undefined;
    const request = requestContext();
    const answered = (error?: unknown) => {
      noteAnswered();
      noteTime?.();
      // A conflict is over when it is tried again: the request that met it goes on.
      if (isTrouble(error)) noteTrouble(isConflict(error) ? undefined : request);
    };
    const callback = args.at(-1);
    if (typeof callback === "function") {
      const heard = (error: unknown, ...rest: readonly unknown[]) => {
        answered(error);
        return callback(error, ...rest);
      };
      return Reflect.apply(asked, target, [...args.slice(0, -1), heard]);
    }
    const answer: unknown = Reflect.apply(asked, target, args);
    if (answer instanceof Promise) answer.then(() => answered(), answered);
    else noteAnswered();
    return answer;
  });
}
