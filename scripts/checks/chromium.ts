import { chromium, type LaunchOptions } from "@playwright/test";

/** What Chromium needs to run as root, and what keeps it from reaching out. */
const AS_ROOT = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Returns how the stories start a Chromium; an empty path is Playwright's own. */
export function chromiumOptions(path: string | undefined): LaunchOptions {
  return {
    executablePath: path || undefined,
    args: process.getuid?.() === 0 ? AS_ROOT : [],
  };
}

/** Starts a Chromium once, and returns what it says that it is, such as "Chromium 156.0.8078.79". */
export async function chromiumVersion(path: string): Promise<string> {
  const browser = await chromium.launch(chromiumOptions(path));
  try {
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
  }
}
