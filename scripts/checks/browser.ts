import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { runTool } from "../run-tool.ts";

/** Chromium without a window, made for automation: docs/decisions/022. */
const SHELL = "/usr/bin/chromium-headless-shell";
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const DOWNLOAD_PATIENCE_MS = 180_000;

/**
 * Returns the browser for the stories: the one that PLAYWRIGHT_CHROMIUM_PATH names; the headless shell, which is installed
 * where it can be; a Chromium that is installed, or one that is installed now. An empty answer is Playwright's own.
 */
export async function findBrowser({ say, stop }: { say: Say; stop: AbortSignal }): Promise<string> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Refusal(`PLAYWRIGHT_CHROMIUM_PATH is "${named}", but there is no such file.`);
  }
  if (existsSync(SHELL)) return SHELL;
  say("Installing a browser for the stories (Chromium's headless shell) …");
  if (installPackage("chromium-headless-shell") && existsSync(SHELL)) return SHELL;
  stop.throwIfAborted();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (await hasPlaywrightsOwn(stop)) return "";
  stop.throwIfAborted();
  installPackage("chromium");
  const packaged = INSTALLED.find((path) => existsSync(path));
  if (packaged !== undefined) return packaged;
  throw new Refusal(
    "There is no browser for the stories: install Chromium, or set PLAYWRIGHT_CHROMIUM_PATH to one.",
  );
}

async function hasPlaywrightsOwn(stop: AbortSignal): Promise<boolean> {
  const script = join(checkout, "node_modules", "@playwright", "test", "cli.js");
  const patience = AbortSignal.any([stop, AbortSignal.timeout(DOWNLOAD_PATIENCE_MS)]);
  const withLibraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  const args = ["install", ...withLibraries, "chromium"];
  const { code } = await runTool({ script, args, stop: patience }).catch(() => ({ code: 1 }));
  return code === 0;
}

/** Installs a package of Debian's or Ubuntu's, and returns whether it could: only root may. */
export function installPackage(name: string): boolean {
  if (process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) =>
    spawnSync("apt-get", args, { env, stdio: "ignore", timeout: DOWNLOAD_PATIENCE_MS }).status;
  return run("update") === 0 && run("install", "-y", name) === 0;
}
