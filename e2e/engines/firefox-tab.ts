import * as z from "zod";
import type { Bidi } from "./bidi";
import { complaintBox, type PageCall, type Tab } from "./engine";

/** What Firefox answers, as far as it is read. */
const context = z.object({ context: z.string() });
const userContext = z.object({ userContext: z.string() });
const evaluated = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("success"),
    result: z.object({ value: z.unknown().optional(), sharedId: z.string().optional() }),
  }),
  z.object({ type: z.literal("exception"), exceptionDetails: z.object({ text: z.string() }) }),
]);
const entry = z.object({
  level: z.string(),
  text: z.string().nullable(),
  source: z.object({ context: z.string().optional() }),
});

/** The console does not tell what goes against the policy: the page does. */
const TELL_VIOLATIONS = `() => addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
  console.error("Content Security Policy: " + effectiveDirective))`;

/** What Next says in Firefox of a request that leaving the page cut off. */
const CUT_OFF = "Failed to fetch RSC payload";

/** Opens a tab with cookies and storage of its own. */
export async function newFirefoxTab(bidi: Bidi): Promise<Tab> {
  const own = userContext.parse(await bidi.send("browser.createUserContext", {}));
  const tab = context.parse(await bidi.send("browsingContext.create", { type: "tab", ...own }));
  const contexts = [tab.context];
  const complaints = complaintBox();
  bidi.onEvent("log.entryAdded", (params) => {
    const { level, text, source } = entry.parse(params);
    const isOurs = source.context === tab.context && !(text ?? "").startsWith(CUT_OFF);
    if (level === "error" && isOurs) complaints.put(text ?? "");
  });
  await bidi.send("script.addPreloadScript", { functionDeclaration: TELL_VIOLATIONS, contexts });
  const call = async ({ source, given = null }: PageCall) => {
    const answer = evaluated.parse(
      await bidi.send("script.callFunction", {
        // A sandbox of its own also answers where the page may run no script.
        target: { context: tab.context, sandbox: "stories" },
        functionDeclaration: `(given) => { const found = (${source})(JSON.parse(given));
          return found instanceof Element ? found : JSON.stringify(found ?? null); }`,
        arguments: [{ type: "string", value: JSON.stringify(given) }],
        awaitPromise: true,
      }),
    );
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };
  const perform = (actions: readonly unknown[]) =>
    bidi.send("input.performActions", { context: tab.context, actions });
  const press = async (wanted: PageCall) => {
    const { sharedId } = await call(wanted);
    if (sharedId === undefined) throw new Error("the element is gone");
    const origin = { type: "element", element: { sharedId } };
    const actions = [
      { type: "pointerMove", x: 0, y: 0, origin },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await perform([{ type: "pointer", id: "mouse", actions }]);
  };
  return {
    open: async (address) => {
      await bidi.send("browsingContext.navigate", { ...tab, url: address, wait: "complete" });
    },
    reload: async () => {
      await bidi.send("browsingContext.reload", { ...tab, wait: "complete" }).catch((error) => {
        // A request of the page that the reload cut off makes Next load the same page itself.
        if (!String(error).includes("NS_BINDING_ABORTED")) throw error;
      });
    },
    back: async () =>
      void (await bidi.send("browsingContext.traverseHistory", { ...tab, delta: -1 })),
    setCookie: async ({ name, value, url = "" }) => {
      const cookie = {
        name,
        value: { type: "string", value },
        domain: new URL(url).hostname,
        httpOnly: true,
        sameSite: "lax",
      };
      const partition = { type: "context", context: tab.context };
      await bidi.send("storage.setCookie", { cookie, partition });
    },
    ask: async (wanted) => JSON.parse(String((await call(wanted)).value)),
    press,
    type: async (wanted, text) => {
      await press(wanted);
      await call({ source: "() => document.activeElement?.select?.()" });
      const keys = ["\uE003", ...text].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await perform([{ type: "key", id: "keys", actions: keys }]);
    },
    takeComplaints: complaints.take,
    [Symbol.asyncDispose]: async () => void (await bidi.send("browser.removeUserContext", own)),
  };
}
