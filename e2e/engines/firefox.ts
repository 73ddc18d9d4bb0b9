import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectBidi } from "./bidi";
import type { Settings, StartEngine } from "./engine";
import { newFirefoxTab } from "./firefox-tab";
import { endProcess, lineOf } from "./processes";

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

/** Starts Firefox without a window on a profile of its own, by WebDriver BiDi. */
export const startFirefox: StartEngine = async (settings) => {
  const profile = await mkdtemp(join(tmpdir(), "waymark-firefox-"));
  await writeFile(join(profile, "user.js"), preferencesFor(settings));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"];
  const child = spawn("firefox-esr", args, {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  const [, address] = await lineOf({ child, stream: child.stderr, pattern: LISTENING });
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send("session.new", { capabilities: {} });
  await bidi.send("session.subscribe", { events: ["log.entryAdded"] });
  return {
    newTab: () => newFirefoxTab(bidi),
    [Symbol.asyncDispose]: async () => {
      bidi[Symbol.dispose]();
      await endProcess(child);
      await rm(profile, { recursive: true, force: true });
    },
  };
};

/** Nothing reaches out, nothing asks; the scheme is the wish of the reader, not of the machine. */
function preferencesFor({ scheme, script }: Settings): string {
  const preferences = {
    "app.normandy.enabled": false,
    "app.update.disabledForTesting": true,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": false,
    "javascript.enabled": script === "on",
    "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "toolkit.telemetry.enabled": false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  return lines.join("");
}
