import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";

const ORIGIN = "https://waymark.example.org";
const SAID = {
  ...{ tag: "a-reminder", title: "Loops, step 3, about 25 minutes", body: "Write a for loop" },
  ...{ open: "/milestones/loops", token: "a-token", notSent: "Not sent." },
  answers: [
    { say: "done", label: "Done" },
    { say: "tomorrow", label: "Move to tomorrow" },
  ],
};

/** The worker as a browser runs it, with what it did. */
function startWorker(
  answered: () => Promise<Readonly<{ ok: boolean }>> = async () => ({ ok: true }),
) {
  const listeners = new Map<string, (event: unknown) => void>();
  const did = {
    ...{ showNotification: vi.fn(async () => undefined), openWindow: vi.fn(async () => undefined) },
    ...{ fetch: vi.fn(answered), close: vi.fn() },
  };
  const self = {
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, listener),
    skipWaiting: async () => undefined,
    registration: { showNotification: did.showNotification },
    clients: { openWindow: did.openWindow },
    location: { origin: ORIGIN },
  };
  const source = readFileSync("public/push-worker.js", "utf8");
  runInNewContext(source, { self, fetch: did.fetch, URL, URLSearchParams });
  const happen = async (type: string, event: object) => {
    const waited: unknown[] = [];
    listeners.get(type)?.({ ...event, waitUntil: (each: unknown) => waited.push(each) });
    await Promise.all(waited);
  };
  const press = (action: string, data: object = SAID) =>
    happen("notificationclick", { action, notification: { data, close: did.close } });
  return { did, happen, press, types: [...listeners.keys()] };
}

test("it listens to messages and presses, and to no request", () => {
  expect(startWorker().types.toSorted()).toEqual(["install", "notificationclick", "push"]);
});

test("a message is shown with two answers, and a second copy takes the place of the first", async () => {
  const { did, happen } = startWorker();
  await happen("push", { data: { json: () => SAID } });
  expect(did.showNotification).toHaveBeenCalledWith(
    SAID.title,
    expect.objectContaining({
      ...{ body: "Write a for loop", tag: "a-reminder", renotify: false },
      actions: [
        { action: "done", title: "Done" },
        { action: "tomorrow", title: "Move to tomorrow" },
      ],
    }),
  );
});

test("a press on it opens its page, of this Waymark alone", async () => {
  const { did, press } = startWorker();
  await press("");
  expect(did.openWindow).toHaveBeenCalledWith(`${ORIGIN}/milestones/loops`);
  await press("", { ...SAID, open: "https://evil.example/" });
  expect(did.openWindow).toHaveBeenCalledTimes(1);
  expect(did.fetch).not.toHaveBeenCalled();
});

test("an answer is sent with its token and without a cookie, and opens nothing", async () => {
  const { did, press } = startWorker();
  await press("tomorrow");
  expect(did.fetch).toHaveBeenCalledWith(
    "/api/reminders/answer",
    expect.objectContaining({
      ...{ method: "POST", credentials: "omit" },
      body: JSON.stringify({ token: "a-token", say: "tomorrow" }),
    }),
  );
  expect(did.openWindow).not.toHaveBeenCalled();
  expect(did.showNotification).not.toHaveBeenCalled();
});

test.each([
  ["is refused", async () => ({ ok: false })],
  ["cannot be sent", () => Promise.reject(new Error("offline"))],
])("where an answer %s, that is said, and a press leads to its page", async (_, answered) => {
  const { did, press } = startWorker(answered);
  await press("done");
  expect(did.showNotification).toHaveBeenCalledWith(
    SAID.title,
    expect.objectContaining({
      ...{ body: "Not sent.", tag: "a-reminder" },
      data: expect.objectContaining({ open: "/reminders/answer?say=done&token=a-token" }),
    }),
  );
});
