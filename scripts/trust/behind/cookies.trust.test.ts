import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { COOKIE_USES } from "#lib/http/cookie-names";
import { askDatabaseOf, PASSWORD } from "../learner.ts";
import { behindProxies } from "./behind-fixture.ts";
import type { BehindProxies } from "./behind-proxies.ts";
import { codeIn, linksIn, mailTo } from "./mails.ts";
import { atProvider } from "./provider-visit.ts";
import type { Front } from "./proxies.ts";
import type { SetCookie } from "./set-cookie.ts";
import { Visitor } from "./visitor.ts";
import { workProvider } from "./work-provider.ts";

const provider = await workProvider();
const behind = behindProxies(provider.settings);

test("every cookie that a proxy passes on is secure, of this host alone, out of reach of scripts and small", async () => {
  const { app, fronts } = behind();
  await askDatabaseOf(app);
  using _provider = await provider.start();
  for (const front of fronts) {
    const given = await everyWayIn({ behind: behind(), front });
    expect(given.flatMap(faultsOf)).toEqual([]);
    const seen = new Set(given.map(({ name }) => name.replace("__Host-waymark-", "")));
    expect([...seen].toSorted()).toEqual([...COOKIE_USES].toSorted());
  }
});

/** What is wrong with a cookie; one that holds nothing is being taken away, and is judged the same. */
function faultsOf({ name, attributes, header }: SetCookie): readonly string[] {
  const isRight = {
    "is not __Host-": name.startsWith("__Host-"),
    "is not Secure": attributes.has("secure"),
    "is not HttpOnly": attributes.has("httponly"),
    "is not SameSite": /^(?:lax|strict)$/i.test(attributes.get("samesite") ?? ""),
    "is not for every path": attributes.get("path") === "/",
    "names a domain": !attributes.has("domain"),
    "is larger than 4096 bytes": Buffer.byteLength(header) <= 4096,
  };
  return Object.entries(isRight).flatMap(([fault, right]) => (right ? [] : [`${name} ${fault}`]));
}

/** Goes in by every door, and out again; returns the cookies that were set. */
async function everyWayIn({
  behind: { mailServer },
  front,
}: Readonly<{ behind: BehindProxies; front: Front }>): Promise<readonly SetCookie[]> {
  const visitor = new Visitor({ door: front });
  const email = `ada-${randomUUID()}@example.org`;
  const signOut = () => visitor.send({ path: "/api/sign-out", body: new FormData() });
  const mail = async () => {
    const text = await mailTo({ mailServer, email });
    mailServer.received.length = 0;
    return text;
  };

  const page = "/sign-up";
  const typed = { name: "Ada", email, password: PASSWORD };
  await visitor.submit({ page, form: "Create account", typed });
  const signUpCode = { code: codeIn(await mail()) };
  await visitor.submit({ page, form: "Finish signing up", typed: signUpCode });
  await expectSignedIn(visitor);

  await visitor.submit({ page: "/commit/backend", form: 'name="why"' });
  await visitor.submit({ page: "/switch/data-science", form: 'name="from"' });
  await visitor.submit({ page: "/", form: 'value="dark"', typed: { theme: "dark" } });
  const service = { form: provider.form, typed: provider.typed };
  const connecting = await visitor.submit({ page: "/settings", ...service });
  const account = { sub: email, email, email_verified: true };
  const back = await atProvider({ location: connecting.headers.location ?? "", account });
  await visitor.ask({ path: `${back.pathname}${back.search}` });
  await signOut();

  await visitor.submit({ page: "/sign-in", form: "Sign in", typed: { email, password: PASSWORD } });
  await expectSignedIn(visitor);
  const proof = { page: "/confirm-it-is-you?next=%2Fyour-data", typed: { password: PASSWORD } };
  await prisma().session.updateMany({ data: { provenAt: new Date(0) } });
  await visitor.submit({ ...proof, form: "Confirm" });
  await signOut();

  const leaving = await visitor.submit({ page: "/sign-in", ...service });
  const again = await atProvider({ location: leaving.headers.location ?? "", account });
  await visitor.ask({ path: `${again.pathname}${again.search}` });
  await expectSignedIn(visitor);
  await signOut();
  mailServer.received.length = 0;

  await visitor.submit({ page: "/sign-in/mail", form: "Email me a link", typed: { email } });
  const link = linksIn(await mail()).find(({ pathname }) => pathname === "/sign-in/mail");
  await visitor.submit({ page: `${link?.pathname}${link?.search}`, form: 'name="token"' });
  await expectSignedIn(visitor);
  await signOut();

  await visitor.submit({ page: "/forgot-password", form: "Send reset link", typed: { email } });
  await prisma().user.update({ where: { email }, data: { secondFactorAt: new Date() } });
  await visitor.submit({ page: "/sign-in", form: "Sign in", typed: { email, password: PASSWORD } });
  return visitor.wasGiven;
}

async function expectSignedIn(visitor: Visitor): Promise<void> {
  const { status } = await visitor.ask({ path: "/settings" });
  expect(status).toBe(200);
}
