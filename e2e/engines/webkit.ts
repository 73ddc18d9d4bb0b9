import { spawn } from "node:child_process";
import { expect } from "@playwright/test";
import { freePort } from "../../scripts/free-port";
import type { StartEngine } from "./engine";
import { endProcess, lineOf } from "./processes";
import { newWebkitTab } from "./webkit-tab";

/** Starts WebKitGTK's own small browser on a screen that nobody sees, by WebDriver. */
export const startWebkit: StartEngine = async (settings) => {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1024x24"], {
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const [display] = await lineOf({ child: screen, stream: screen.stdout, pattern: /^\d+$/ });
  const port = await freePort();
  const child = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}`, NO_AT_BRIDGE: "1" },
    stdio: "ignore",
    detached: true,
  });
  const driver = `http://127.0.0.1:${port}`;
  await expect(async () => expect((await fetch(`${driver}/status`)).ok).toBe(true)).toPass();
  return {
    newTab: () => newWebkitTab({ driver, settings }),
    [Symbol.asyncDispose]: async () => {
      await endProcess(child);
      await endProcess(screen);
    },
  };
};
