import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { installPackage } from "./browser.ts";
import { type FoundBrowser, findChromium } from "./stories-check.ts";

export type EngineName = "chromium" | "firefox" | "webkit";

type Search = Readonly<{ say: Say; stop: AbortSignal }>;

type EngineToFind = Readonly<{
  name: EngineName;
  title: string;
  find: (search: Search) => Promise<FoundBrowser>;
}>;

/** The engines that the main stories are told in, and where each is found or installed. */
export const ENGINES: Readonly<Record<EngineName, EngineToFind>> = {
  chromium: { name: "chromium", title: "Chromium", find: findChromium },
  firefox: { name: "firefox", title: "Firefox", find: findFirefox },
  webkit: { name: "webkit", title: "WebKit", find: findWebkit },
};

async function findFirefox({ say }: Search): Promise<FoundBrowser> {
  need({ program: "firefox-esr", packaged: "firefox-esr", say });
  return { version: answerOf("firefox-esr", "--version"), env: {} };
}

async function findWebkit({ say }: Search): Promise<FoundBrowser> {
  need({ program: "Xvfb", packaged: "xvfb", say });
  need({ program: "WebKitWebDriver", packaged: "webkit2gtk-driver", say });
  const [path] = globSync("/usr/lib/*/webkit*gtk*/MiniBrowser");
  if (path === undefined) throw new Refusal("webkit2gtk-driver came without its MiniBrowser.");
  // MiniBrowser tells its version only where there is a screen.
  const version = answerOf("dpkg-query", "--show", "webkit2gtk-driver");
  return { version, env: { E2E_WEBKIT_PATH: path } };
}

/** Installs a program where it is missing and that may be done; else says what to install. */
function need({
  program,
  packaged,
  say,
}: Readonly<{ program: string; packaged: string; say: Say }>): void {
  if (isThere(program)) return;
  say(`  Installing ${packaged} …`);
  installPackage(packaged);
  if (isThere(program)) return;
  throw new Refusal(`${program} is not installed: install Debian's package ${packaged}.`);
}

function isThere(program: string): boolean {
  return spawnSync("which", [program], { stdio: "ignore" }).status === 0;
}

function answerOf(program: string, ...args: readonly string[]): string {
  return spawnSync(program, args, { encoding: "utf8" }).stdout.trim().replace("\t", " ");
}
