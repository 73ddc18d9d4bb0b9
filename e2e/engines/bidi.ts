import * as z from "zod";

type Params = Readonly<Record<string, unknown>>;
type Listener = (params: unknown) => void;

/** A connection to a browser that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi). */
export type Bidi = Disposable &
  Readonly<{
    /** Sends a command and returns its result; throws with what the browser says against it. */
    send: (method: string, params: Params) => Promise<unknown>;
    /** Hears every event; the browser tells those that were subscribed to. */
    onEvent: (method: string, listener: Listener) => void;
  }>;

const message = z.union([
  z.object({ type: z.literal("success"), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal("error"), id: z.number(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal("event"), method: z.string(), params: z.unknown() }),
]);

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const open = Promise.withResolvers<void>();
  socket.addEventListener("open", () => open.resolve());
  socket.addEventListener("error", () => open.reject(new Error(`no connection to ${address}`)));
  await open.promise;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners: Readonly<{ method: string; listener: Listener }>[] = [];
  socket.addEventListener("message", ({ data }) => {
    const heard = message.parse(JSON.parse(String(data)));
    if (heard.type === "event") {
      for (const { method, listener } of listeners) {
        if (method === heard.method) listener(heard.params);
      }
      return;
    }
    const asked = waiting.get(heard.id);
    waiting.delete(heard.id);
    if (heard.type === "success") asked?.resolve(heard.result);
    else asked?.reject(new Error(`${heard.error}: ${heard.message}`));
  });
  socket.addEventListener("close", () => {
    for (const asked of waiting.values()) asked.reject(new Error("the browser is gone"));
  });
  let last = 0;
  return {
    send: (method, params) => {
      last += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(last, asked);
      socket.send(JSON.stringify({ id: last, method, params }));
      return asked.promise;
    },
    onEvent: (method, listener) => void listeners.push({ method, listener }),
    [Symbol.dispose]: () => socket.close(),
  };
}
