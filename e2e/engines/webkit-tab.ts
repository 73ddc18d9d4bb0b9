import * as z from "zod";
import { complaintBox, type PageCall, type Settings, type Tab } from "./engine";
import { askDriver } from "./webdriver";

/** The name that WebDriver gives a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const session = z.object({ sessionId: z.string() });
const element = z.object({ [ELEMENT]: z.string() });

const answered = z.object({ said: z.array(z.string()), answer: z.unknown() });

/**
 * The driver tells nothing of the console: the page is watched from the first question on, and asked with each what was
 * said.
 */
const WATCH = `() => {
  if (!window.saidToStories) {
    const said = [];
    window.saidToStories = said;
    const report = console.error;
    console.error = (...words) => { said.push(words.join(" ")); report(...words); };
    addEventListener("error", ({ message }) => said.push(message));
    addEventListener("unhandledrejection", ({ reason }) => said.push(String(reason)));
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      said.push("Content Security Policy: " + effectiveDirective));
  }
  return window.saidToStories.splice(0);
}`;

/** Opens a browser of its own: WebKit's driver knows no other way to share nothing. */
export async function newWebkitTab({
  driver,
  settings,
}: Readonly<{
  driver: string;
  settings: Settings;
}>): Promise<Tab> {
  const { sessionId } = session.parse(
    await askDriver({ driver, method: "POST", path: "/session", body: wishes(settings) }),
  );
  const send = (path: string, body?: Readonly<Record<string, unknown>>) =>
    askDriver({ driver, method: "POST", path: `/session/${sessionId}${path}`, body });
  const complaints = complaintBox();
  const call = async ({ source, given = null }: PageCall) => {
    const script = `return { said: (${WATCH})(), answer: (${source})(arguments[0]) }`;
    const { said, answer } = answered.parse(await send("/execute/sync", { script, args: [given] }));
    for (const complaint of said) complaints.put(complaint);
    return answer;
  };
  const find = async (wanted: PageCall) => {
    const { [ELEMENT]: id } = element.parse(await call(wanted));
    return `/element/${id}`;
  };
  return {
    open: async (url) => void (await send("/url", { url })),
    reload: async () => void (await send("/refresh")),
    back: async () => void (await send("/back")),
    setCookie: async ({ name, value, url = "" }) => {
      const { hostname: domain } = new URL(url);
      const cookie = { name, value, domain, path: "/", httpOnly: true, sameSite: "Lax" };
      await send("/cookie", { cookie });
    },
    ask: call,
    press: async (wanted) => void (await send(`${await find(wanted)}/click`)),
    type: async (wanted, text) => {
      const field = await find(wanted);
      await send(`${field}/clear`);
      await send(`${field}/value`, { text });
    },
    takeComplaints: async () => {
      await call({ source: "() => null" });
      return await complaints.take();
    },
    [Symbol.asyncDispose]: async () => {
      await askDriver({ driver, method: "DELETE", path: `/session/${sessionId}` });
    },
  };
}

function wishes({ scheme, script }: Settings) {
  const args = [
    "--automation",
    ...(scheme === "dark" ? ["--dark-mode"] : []),
    ...(script === "off" ? ["--enable-javascript-markup=false"] : []),
  ];
  const browserOptions = { binary: process.env.E2E_WEBKIT_PATH, args };
  return { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } } };
}
