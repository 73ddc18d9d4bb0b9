import { randomUUID } from "node:crypto";
import { hashPassword } from "#lib/auth/password";
import { createAccount } from "#lib/data/account/accounts";
import { type Database, openDatabase } from "#lib/data/client";
import { openSession } from "../../e2e/session.ts";
import type { RunningApp } from "./running-app.ts";
import { newVisitor } from "./visitor.ts";

/** A learner of a running app, who is signed in: with what they send along. */
export type SignedInLearner = Readonly<{ userId: string; email: string; cookie: string }>;

export const PASSWORD = "a walk of many steps";

let hash: Promise<string> | undefined;

/** Makes an account in the database of a running app, and signs it in. */
export async function signedInLearner(app: RunningApp, name = "Ada"): Promise<SignedInLearner> {
  const { passwordHash, ...account } = await newAccount(app, name);
  const { userId } = account;
  const session = await openSession({ userId, passwordHash, userAgent: "trust" });
  return { ...account, cookie: `${session.name}=${session.value}` };
}

/** Makes an account in the database of a running app, and lets it sign in there: whatever version the app is, the session is its own. */
export async function learnerWhoSignedIn(app: RunningApp): Promise<SignedInLearner> {
  const { userId, email } = await newAccount(app, "Ada");
  const visitor = newVisitor({ port: app.place.port });
  const typed = { email, password: PASSWORD };
  await visitor.press({ page: "/sign-in", button: "Sign in", typed });
  return { userId, email, cookie: visitor.cookie() };
}

async function newAccount(app: RunningApp, name: string) {
  await askDatabaseOf(app);
  hash ??= hashPassword(PASSWORD);
  const passwordHash = await hash;
  const email = `ada-${randomUUID()}@example.org`;
  const account = { name, email, timeZone: "Africa/Lagos" };
  const userId = await createAccount({ ...account, passwordHash, now: new Date() });
  if (userId === null) throw new Error("the address was taken");
  return { userId, email, passwordHash };
}

/** lib/data asks one database for as long as a process lives; an app that starts again has one on another port. */
export async function askDatabaseOf(app: RunningApp): Promise<void> {
  const store = globalThis as { waymarkDatabase?: Database };
  const url = app.databaseUrl();
  const open = store.waymarkDatabase?.pool;
  // Asked by several at once, it stays open for all of them.
  if (open?.ended === false && open.options.connectionString === url) return;
  store.waymarkDatabase = openDatabase(url);
  await open?.end();
}

/** Sends one tick as a page's script does, and returns the answer. */
export function sendTick({
  app,
  learner,
  milestone,
  done,
  operationId = randomUUID(),
}: Readonly<{
  app: RunningApp;
  learner: SignedInLearner;
  milestone: string;
  done: boolean;
  operationId?: string;
}>): Promise<Response> {
  return fetch(`${app.origin}/api/ticks`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: app.origin, cookie: learner.cookie },
    body: JSON.stringify({ milestone, done, operationId }),
  });
}
