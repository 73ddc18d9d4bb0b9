import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { type DoorsApp, startDoorsApp } from "../../e2e/doors/app.ts";
import { tryDirectHits } from "../../e2e/doors/direct-hits.ts";
import { ACTIONS, actionsWithoutCase, tryActions } from "../../e2e/doors/every-action.ts";
import { addressesWithoutCase, tryAddresses } from "../../e2e/doors/every-address.ts";
import { PAGES } from "../../e2e/doors/page-doors.ts";
import { ROUTES } from "../../e2e/doors/route-doors.ts";
import { tryAction } from "../../e2e/doors/try-action.ts";
import { tryAddress } from "../../e2e/doors/try-address.ts";
import { buildWithoutProxy } from "./build-without-proxy.ts";

/** Does something with a build of the app that nobody else uses. */
async function withApp({
  distDir,
  work,
}: Readonly<{ distDir: string; work: (app: DoorsApp) => Promise<void> }>): Promise<void> {
  const serverUrl = inject("serverUrl");
  const mailFolder = mkdtempSync(join(tmpdir(), "waymark-doors-"));
  const log = openSync(devNull, "a");
  try {
    const urls = { ownerUrl: serverUrl, appUrl: serverUrl };
    await using app = await startDoorsApp({ ...urls, distDir, mailFolder, log });
    await work(app);
  } finally {
    closeSync(log);
    rmSync(mailFolder, { recursive: true, force: true });
  }
}

test("pages show a learner's to nobody else, however their addresses are written", async () => {
  await withApp({
    distDir: ".next",
    work: async (app) => {
      expect(await tryAddresses({ app, doors: PAGES, attempt: tryAddress })).toEqual([]);
      expect(await tryDirectHits(app)).toEqual([]);
    },
  });
});

test("every door holds where the proxy does nothing", async () => {
  using built = await buildWithoutProxy();
  const { distDir } = built;
  expect(await actionsWithoutCase(distDir)).toEqual([]);
  expect(await addressesWithoutCase(distDir)).toEqual([]);
  await withApp({
    distDir,
    work: async (app) => {
      const { headers } = await fetch(`${app.origin}/sign-in`);
      // Only the proxy makes a nonce: this build has none that does anything.
      expect(headers.get("content-security-policy")).not.toContain("nonce-");
      for (const doors of Object.values(ACTIONS)) {
        expect(await tryActions({ app, doors, attempt: tryAction })).toEqual([]);
      }
      for (const doors of [ROUTES, PAGES]) {
        expect(await tryAddresses({ app, doors, attempt: tryAddress })).toEqual([]);
      }
      expect(await tryDirectHits(app)).toEqual([]);
    },
  });
});
