import { randomUUID } from "node:crypto";
import { fileOf } from "#lib/data/ownership/rows-example";
import type { AddressDoor } from "./address-door.ts";

const get =
  (...paths: readonly string[]): AddressDoor["asks"] =>
  () =>
    paths.map((path) => ({ method: "GET", path }));

/** Made with the build, or drawn from what is published: the same for everybody. */
const forEverybody = (path: string): AddressDoor => ({ asks: get(path) });

/** Every route handler, by its address in the build. */
export const ROUTES: Readonly<Record<string, AddressDoor>> = {
  "/api/auth/[...nextauth]": {
    ownClock: true,
    asks: ({ secrets }) =>
      [
        ...["session", "providers", "csrf", "signin", "signout", "error", "callback/github"],
        ...["signin/github", "verify-request", "callback/github?code=a&state=b"],
        // A link that a scanner of mail opens is not used up.
        `callback/mail?token=${secrets.signIn}`,
      ].map((path) => ({ method: "GET", path: `/api/auth/${path}` })),
  },
  "/api/delete-account": {
    writes: true,
    asks: ({ userId }) => [
      { method: "POST", path: "/api/delete-account", form: { learner: userId, sure: "yes" } },
    ],
  },
  "/api/export/[file]": {
    asks: get(
      ...["waymark.json", "completions.csv", "hours.csv", "__proto__", "..%2f..%2f.env"].map(
        (file) => `/api/export/${file}`,
      ),
    ),
  },
  "/api/health": { asks: get("/api/health") },
  "/api/import": {
    writes: true,
    asks: ({ userId }) => [
      { method: "POST", path: "/api/import", form: { learner: userId, file: anArchive() } },
    ],
  },
  "/api/pictures": {
    writes: true,
    asks: ({ userId }) => [
      {
        ...{ method: "POST", path: "/api/pictures" },
        form: {
          ...{ learner: userId, operationId: randomUUID(), milestone: "sql" },
          picture: new Blob([aPicture()], { type: "image/png" }),
        },
      },
    ],
  },
  "/api/pictures/[picture]": {
    asks: ({ picture }) => [{ method: "GET", path: `/api/pictures/${picture}` }],
  },
  "/p/[handle]/pictures/[picture]": {
    asks: ({ picture }) => [{ method: "GET", path: `/p/nobody/pictures/${picture}` }],
  },
  "/mentor/[token]/pictures/[picture]": {
    asks: ({ secrets, picture }) => [
      { method: "GET", path: `/mentor/${secrets.mentorLink}/pictures/${picture}` },
    ],
  },
  "/api/ready": { asks: get("/api/ready") },
  "/api/reminders/answer": {
    asks: ({ userId }) => [
      // By its token alone, which none of these holds: e2e/push.spec.ts has one that does.
      { method: "POST", path: "/api/reminders/answer", json: { token: userId, say: "done" } },
    ],
  },
  "/api/reminders/unsubscribe": {
    asks: ({ userId }) => [
      // By its token alone, which none of these holds: e2e/reminders.spec.ts has one that does.
      { method: "POST", path: `/api/reminders/unsubscribe?token=${userId}` },
      { method: "GET", path: `/api/reminders/unsubscribe?token=${userId}` },
    ],
  },
  "/api/summary/unsubscribe": {
    asks: ({ userId }) => [
      // By its token alone, which none of these holds: lib/worker/summaries.db.test.ts has one that does.
      { method: "POST", path: `/api/summary/unsubscribe?token=${userId}` },
      { method: "GET", path: `/api/summary/unsubscribe?token=${userId}` },
    ],
  },
  "/api/sign-out": { signsOut: true, asks: () => [{ method: "POST", path: "/api/sign-out" }] },
  "/api/ticks": {
    writes: true,
    asks: ({ userId }) => [
      {
        ...{ method: "POST", path: "/api/ticks" },
        json: { learner: userId, milestone: "sql", done: true, operationId: randomUUID() },
      },
    ],
  },
  "/calendar/[file]": {
    asks: ({ secrets }) => [{ method: "GET", path: `/calendar/${secrets.calendarToken}.ics` }],
  },
  "/journey/[enrollment]/record/credential": {
    asks: ({ left }) => [{ method: "GET", path: `/journey/${left}/record/credential` }],
    prepare: `UPDATE "Enrollment" SET "endedAs" = 'completed'
      WHERE "userId" = $1 AND "endedAs" IS NOT NULL`,
  },
  "/keys": forEverybody("/keys"),
  "/metrics": { asks: get("/metrics") },
  "/schemas/archive-v1.json": forEverybody("/schemas/archive-v1.json"),
  "/schemas/archive-v2.json": forEverybody("/schemas/archive-v2.json"),
  "/schemas/archive-v3.json": forEverybody("/schemas/archive-v3.json"),
  "/schemas/archive-v4.json": forEverybody("/schemas/archive-v4.json"),
  "/schemas/archive-v5.json": forEverybody("/schemas/archive-v5.json"),
  "/og/choose": forEverybody("/og/choose"),
  "/og/compare": forEverybody("/og/compare"),
  "/og/paths/[path]": forEverybody("/og/paths/backend"),
  "/og/p/[handle]": forEverybody("/og/p/nobody"),
  "/og/start": forEverybody("/og/start"),
  "/year/[year]/picture": {
    isPrivate: true,
    asks: get("/year/2026/picture?show=hours"),
    shownElsewhere: "a picture has no words to look for: e2e/year.spec.ts",
  },
  "/apple-icon.png": forEverybody("/apple-icon.png"),
  "/favicon.ico": forEverybody("/favicon.ico"),
  "/icon.svg": forEverybody("/icon.svg"),
  "/manifest.webmanifest": forEverybody("/manifest.webmanifest"),
  "/robots.txt": forEverybody("/robots.txt"),
  "/sitemap.xml": forEverybody("/sitemap.xml"),
};

/** One pixel. */
function aPicture(): Uint8Array<ArrayBuffer> {
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  return new Uint8Array(Buffer.from(png, "base64"));
}

function anArchive(): Blob {
  const file = fileOf({ text: "words of a file", email: "grace@example.org" });
  return new Blob([JSON.stringify(file)], { type: "application/json" });
}
