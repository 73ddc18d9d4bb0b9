import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { type DoorsApp, startDoorsApp } from "../../e2e/doors/app.ts";
import { tryDirectHits } from "../../e2e/doors/direct-hits.ts";
import { tryAddresses } from "../../e2e/doors/every-address.ts";
import { PAGES } from "../../e2e/doors/page-doors.ts";
import { tryAddress } from "../../e2e/doors/try-address.ts";

/** Does something with an app that nobody else uses. */
async function withApp(work: (app: DoorsApp) => Promise<void>): Promise<void> {
  const serverUrl = inject("serverUrl");
  const mailFolder = mkdtempSync(join(tmpdir(), "waymark-doors-"));
  const log = openSync(devNull, "a");
  try {
    const urls = { ownerUrl: serverUrl, appUrl: serverUrl };
    await using app = await startDoorsApp({ ...urls, distDir: ".next", mailFolder, log });
    await work(app);
  } finally {
    closeSync(log);
    rmSync(mailFolder, { recursive: true, force: true });
  }
}

test("pages show a learner's to nobody else, however their addresses are written", async () => {
  await withApp(async (app) => {
    expect(await tryAddresses({ app, doors: PAGES, attempt: tryAddress })).toEqual([]);
    expect(await tryDirectHits(app)).toEqual([]);
  });
});
