import { expect, test } from "vitest";
import { isConflict, isTrouble } from "#lib/data/database-errors";

const failure = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test.each([
  failure("the server stops", { code: "57P01" }),
  failure("too many connections", { code: "53300" }),
  failure("the disk is full", { code: "53100" }),
  failure("a lock was not got", { code: "55P03" }),
  failure("a server that follows takes no writes", { code: "25006" }),
  failure("a statement took too long", { code: "57014" }),
  failure("nobody listens", { code: "ECONNREFUSED" }),
  failure("timeout exceeded when trying to connect"),
  failure("Connection terminated unexpectedly"),
  failure("Query read timeout"),
  new AggregateError([failure("nobody listens", { code: "ECONNREFUSED" })]),
])("%s is trouble of the database", (error) => {
  expect(isTrouble(error)).toBe(true);
});

test.each([
  failure("a key stands already", { code: "23505" }),
  failure("no such table", { code: "42P01" }),
  failure("not allowed", { code: "42501" }),
  failure("no number", { code: "22P02" }),
  failure("a bug of ours"),
  "no error",
  undefined,
])("%s is none", (error) => {
  expect(isTrouble(error)).toBe(false);
});

test("that two transactions met is told by PostgreSQL's code, by Prisma's, and by what a raw query failed for", () => {
  const cause = { kind: "TransactionWriteConflict" };
  const raw = failure("raw", { code: "P2010", meta: { driverAdapterError: { cause } } });
  const codes = ["40001", "40P01", "P2034"].map((code) => failure("met", { code }));
  expect([...codes, raw].map(isConflict)).toEqual([true, true, true, true]);
  expect(isConflict(failure("a key", { code: "P2002" }))).toBe(false);
});
