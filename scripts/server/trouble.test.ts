import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SENT_BY_SCRIPT } from "#lib/domain/text/sent-by-script";
import { noteAsked, noteTrouble } from "#lib/http/database-trouble";
import type { AnswerStatus, RequestContext } from "#lib/http/request-context";
import { standInForTrouble } from "./trouble.ts";

type Answer = (response: http.ServerResponse, context: RequestContext) => void;

/** What a client sees of an answer that was given behind it. */
async function answerOf(
  answer: Answer,
  {
    path = "/today",
    refused,
    form,
    ...init
  }: RequestInit & Readonly<{ path?: string; refused?: AnswerStatus; form?: FormData }> = {},
): Promise<Response & { text: () => Promise<string> }> {
  const sent = form && new Response(form);
  const contentType = sent?.headers.get("content-type") ?? "";
  const body = sent === undefined ? Buffer.alloc(0) : Buffer.from(await sent.arrayBuffer());
  const server = http.createServer((request, response) => {
    const context: RequestContext = {
      id: "",
      address: "",
      isFailureLogged: false,
      answer: refused,
      ...(form === undefined ? {} : { form: { body, contentType } }),
    };
    standInForTrouble({ request, response, context });
    answer(response, context);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const text = await response.text();
  server.close();
  return Object.assign(response, { text: async () => text });
}

const readClock = performance.now.bind(performance);
/** Milliseconds that tests let pass at once; the clock of the process never goes back. */
let skipped = 0;
beforeEach(() => void vi.spyOn(performance, "now").mockImplementation(() => readClock() + skipped));
afterEach(() => vi.useRealTimers());

/** From here on timers go off only as a test says: how busy the machine is does not matter. */
function stopTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
}

/** What a client sees after so many milliseconds. Where nothing was answered by then, the test ends by its time limit. */
async function answerWithin(milliseconds: number, answer: Answer): Promise<Response> {
  const begun = Promise.withResolvers<void>();
  const answered = answerOf((response, context) => {
    answer(response, context);
    begun.resolve();
  });
  await begun.promise;
  skipped += milliseconds;
  vi.advanceTimersByTime(milliseconds);
  return await answered;
}

const troubled =
  (write: Answer): Answer =>
  (response, context) => {
    noteTrouble();
    write(response, context);
  };
const ended: Answer = (response) => {
  response.statusCode = 500;
  response.setHeader("content-length", "6");
  response.end("failed");
};
const written: Answer = (response) => {
  response.writeHead(500, { "content-type": "text/plain" });
  response.write("failed");
  response.end();
};
const flushed: Answer = (response) => {
  response.statusCode = 500;
  response.flushHeaders();
  response.write("failed", () => response.end());
};

test.each([
  ["at its end", ended],
  ["piece by piece", written],
  ["headers first", flushed],
] as const)(
  "a failure in trouble that is written %s is a page with 503, and nothing else",
  async (_, write) => {
    const response = await answerOf(troubled(write));
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    const page = await response.text();
    expect(page).toContain('<a href="/today">Try again</a>');
    expect(page).not.toContain("failed");
  },
);

test("a failure without trouble stays a failure", async () => {
  const response = await answerOf(ended);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe("failed");
});

test("trouble changes no answer that is there", async () => {
  const response = await answerOf(troubled((each) => each.end("here")));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("here");
});

test("a script is told so in JSON, and a form that was sent leads to no address to open", async () => {
  const tick = await answerOf(troubled(ended), { path: "/api/ticks", method: "POST" });
  expect([tick.status, await tick.text()]).toEqual([503, '{"error":"database"}']);
  const form = await answerOf(troubled(ended), { method: "POST" });
  expect(await form.text()).not.toContain("<a ");
});

test("while the database is silent, whoever waits is answered within five seconds, and what comes later is in vain", async () => {
  stopTimers();
  const answered = noteAsked();
  const late: Answer = (response) => {
    setTimeout(() => {
      response.statusCode = 200;
      response.setHeader("x-late", "1");
      response.end("late");
    }, 5_200);
  };
  const response = await answerWithin(5_000, late);
  vi.advanceTimersByTime(200);
  answered();
  expect(response.status).toBe(503);
  expect(response.headers.has("x-late")).toBe(false);
});

test("where the database failed once, and was asked again and again, whoever waits is answered within five seconds", async () => {
  stopTimers();
  const late: Answer = (each) => void setTimeout(() => each.end("late"), 5_200);
  expect((await answerWithin(5_000, troubled(late))).status).toBe(503);
});

test("a slow answer is waited for while the database does answer", async () => {
  stopTimers();
  const slow: Answer = (each) => void setTimeout(() => each.end("slow"), 4_900);
  const response = await answerWithin(4_900, slow);
  expect([response.status, await response.text()]).toEqual([200, "slow"]);
});

test("a request that the database failed is answered soon, though the app would go on asking", async () => {
  stopTimers();
  const response = await answerWithin(1_000, (_, context) => noteTrouble(context));
  expect(response.status).toBe(503);
});

test("a request that the database failed is answered by the app, where it knows an answer", async () => {
  const response = await answerOf((answer, context) => {
    noteTrouble(context);
    setTimeout(() => answer.writeHead(429).end("wait"), 50);
  });
  expect([response.status, await response.text()]).toEqual([429, "wait"]);
});

test.each([
  [{ status: 422 }, "This was sent before", null],
  [{ status: 429 }, "Try again tomorrow", null],
  [{ status: 429, retryAfter: 720 }, "Try again in 12 minutes", "720"],
] as const)(
  "a form without script that a rule refuses with %o reads what to do",
  async (refused, said, after) => {
    const answer = await answerOf(ended, { path: "/work", method: "POST", refused });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([refused.status, after]);
    const page = await answer.text();
    expect(page).toContain(said);
    expect(page).toContain('<a href="/work">Open the page again</a>');
    expect(page).not.toContain("What you wrote");
  },
);

const unknownAction: Answer = (response) => {
  response.setHeader("x-nextjs-action-not-found", "1");
  response.statusCode = 400;
  response.end("Invalid Server Action request.");
};

test("a form without script whose page is of an earlier version says so, and shows again what was written", async () => {
  const form = new FormData();
  form.append("note", "</textarea><b>bold</b> words,\nand more");
  form.append("milestone", "fnd-git");
  const answer = await answerOf(unknownAction, { path: "/notes?a=1", method: "POST", form });
  expect(answer.status).toBe(409);
  expect(answer.headers.get("x-nextjs-action-not-found")).toBeNull();
  const page = await answer.text();
  expect(page).toContain("Waymark was updated");
  expect(page).toContain("&#60;/textarea&#62;&#60;b&#62;bold&#60;/b&#62; words,\r\nand more");
  expect(page).toContain('<a href="/notes?a=1">Open the page again</a>');
  expect(page).not.toContain("fnd-git");
});

test("a script whose page is of an earlier version is told so as it understands it", async () => {
  const headers = { "next-action": "1" };
  const answer = await answerOf(unknownAction, { method: "POST", headers });
  expect([answer.status, answer.headers.get("x-nextjs-action-not-found")]).toEqual([400, "1"]);
});

test.each([
  ["a page of an earlier version", unknownAction, 409],
  ["a page in trouble", troubled(ended), 503],
] as const)(
  "a form of %s that a script of ours sent is answered by its status, without a page",
  async (_, write, status) => {
    const asked = { method: "POST", headers: { [SENT_BY_SCRIPT]: "yes" } };
    const answer = await answerOf(write, asked);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/json");
  },
);

test("a script that a rule refuses, and a page that is there, are answered as they were", async () => {
  const refused = { status: 422 } as const;
  const headers = { "next-action": "1" };
  const script = await answerOf(ended, { method: "POST", headers, refused });
  expect([script.status, await script.text()]).toEqual([500, "failed"]);
  const there = await answerOf((each) => each.end("here"), { method: "POST", refused });
  expect([there.status, await there.text()]).toEqual([200, "here"]);
});
