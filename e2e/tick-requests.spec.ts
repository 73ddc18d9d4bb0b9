import type { APIRequestContext } from "@playwright/test";
import { completedBy, eventsAbout, everythingOf } from "./stored";
import { expect, test } from "./story";

const TICK = { milestone: "fnd-git", done: true };

function tickWith(
  request: APIRequestContext,
  { origin, data }: Readonly<{ origin: string | undefined; data: unknown }>,
) {
  return request.post("/api/ticks", {
    headers: { "content-type": "application/json", ...(origin === undefined ? {} : { origin }) },
    data: typeof data === "string" ? data : JSON.stringify(data),
  });
}

test("a tick without a session is answered with 401", async ({ request, baseURL }) => {
  const data = { ...TICK, operationId: crypto.randomUUID() };
  expect((await tickWith(request, { origin: baseURL, data })).status()).toBe(401);
});

test("a tick may say whose it is, and is answered with 409 where somebody else is signed in", async ({
  page,
  baseURL,
  newAccount,
  signIn,
}) => {
  const [ada, bob] = [await newAccount(), await signIn()];
  const asked = { ...TICK, operationId: crypto.randomUUID() };
  const foreign = { ...asked, learner: ada.userId };
  expect((await tickWith(page.request, { origin: baseURL, data: foreign })).status()).toBe(409);
  expect(await completedBy(bob)).toEqual([]);
  expect(await completedBy(ada)).toEqual([]);
  const own = { ...asked, learner: bob.userId };
  expect((await tickWith(page.request, { origin: baseURL, data: own })).status()).toBe(200);
  expect(await completedBy(bob)).toEqual(["fnd-git"]);
});

test("a tick from another site, or from nowhere, is answered with 403", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  for (const origin of ["https://evil.example", "null", undefined]) {
    const data = { ...TICK, operationId: crypto.randomUUID() };
    expect((await tickWith(page.request, { origin, data })).status()).toBe(403);
  }
  const crossSite = await page.request.post("/api/ticks", {
    headers: { "sec-fetch-site": "cross-site", origin: new URL(page.url()).origin },
    data: { ...TICK, operationId: crypto.randomUUID() },
  });
  expect(crossSite.status()).toBe(403);
  expect(await completedBy(ada)).toEqual([]);
});

test("what is no tick is answered with 400", async ({ page, baseURL, signIn }) => {
  const ada = await signIn();
  const operationId = crypto.randomUUID();
  const nonsense = [
    "",
    "{",
    "null",
    [],
    { milestone: "fnd-git", operationId },
    { ...TICK },
    { ...TICK, operationId: "1" },
    { ...TICK, operationId, done: "true" },
    { ...TICK, operationId, milestone: "" },
    { ...TICK, operationId, milestone: "x".repeat(10_000) },
    { ...TICK, operationId, milestone: ["fnd-git"] },
    { ...TICK, operationId, userId: "another" },
  ];
  for (const data of nonsense) {
    expect((await tickWith(page.request, { origin: baseURL, data })).status()).toBe(400);
  }
  expect(await completedBy(ada)).toEqual([]);
});

test("a milestone or a step that does not exist is answered with 404, and leaves no trace", async ({
  page,
  baseURL,
  signIn,
}) => {
  const ada = await signIn();
  for (const unknown of [
    { milestone: "unknown" },
    { milestone: "fnd-git", step: "unknown" },
    { milestone: "unknown", step: "start" },
    { milestone: "' OR 1=1 --" },
  ]) {
    const data = { ...unknown, done: true, operationId: crypto.randomUUID() };
    expect((await tickWith(page.request, { origin: baseURL, data })).status()).toBe(404);
  }
  expect(await everythingOf(ada)).toMatchObject({ completions: [], steps: [], events: [] });
});

test("the same operation said twice is applied once, and answered alike", async ({
  page,
  baseURL,
  signIn,
}) => {
  const ada = await signIn();
  const data = { ...TICK, operationId: crypto.randomUUID() };
  const answers = [];
  for (let time = 0; time < 2; time += 1) {
    const answer = await tickWith(page.request, { origin: baseURL, data });
    expect(answer.status()).toBe(200);
    answers.push(await answer.json());
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(["completed"]);
});

test("another tick under the id of one that was applied is answered with 422, and changes nothing", async ({
  page,
  baseURL,
  signIn,
}) => {
  const ada = await signIn();
  const data = { ...TICK, operationId: crypto.randomUUID() };
  expect((await tickWith(page.request, { origin: baseURL, data })).status()).toBe(200);
  for (const other of [{ done: false }, { milestone: "fnd-shell" }, { step: "start" }]) {
    const answer = await tickWith(page.request, { origin: baseURL, data: { ...data, ...other } });
    expect([answer.status(), await answer.json()]).toEqual([422, { error: "operation-reused" }]);
  }
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
});

test("fifty requests of one operation at once are one completion and one event", async ({
  page,
  baseURL,
  signIn,
}) => {
  const ada = await signIn();
  const data = { ...TICK, operationId: crypto.randomUUID() };
  const sent = Array.from({ length: 50 }, () => tickWith(page.request, { origin: baseURL, data }));
  const statuses = (await Promise.all(sent)).map((answer) => answer.status());
  expect(statuses).toEqual(Array(50).fill(200));
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(["completed"]);
});

test("ten requests for one tick at once are one completion and one event", async ({
  page,
  baseURL,
  signIn,
}) => {
  const ada = await signIn();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => {
      const data = { ...TICK, operationId: crypto.randomUUID() };
      return tickWith(page.request, { origin: baseURL, data });
    }),
  );
  expect(answers.map((answer) => answer.status())).toEqual(Array(10).fill(200));
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(["completed"]);
});
