import { expect, test } from "vitest";
import type { Tick } from "#lib/domain/progress/tick";
import { storedTicks } from "./stored-ticks";

/** As a browser's: what was set is a property of its own. */
function storageWith(items: Readonly<Record<string, string>> = {}): Storage {
  const storage: Record<string, unknown> = { ...items };
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, text: string) => {
      storage[key] = text;
    },
    removeItem: (key: string) => {
      delete storage[key];
    },
  };
  return new Proxy(storage, {
    get: (_, key: string) => Reflect.get(methods, key) ?? storage[key],
  }) as unknown as Storage;
}

const tick = (operationId: string): Tick => ({ milestone: "git", done: true, operationId });

test("what one page wrote, the next one reads, in its order", () => {
  const storage = storageWith();
  storedTicks({ learner: "ada", storage }).write([tick("a"), tick("b")]);
  expect(storedTicks({ learner: "ada", storage }).read()).toEqual([tick("a"), tick("b")]);
});

test("another learner in the same browser reads nothing of it", () => {
  const storage = storageWith();
  storedTicks({ learner: "ada", storage }).write([tick("a")]);
  expect(storedTicks({ learner: "bob", storage }).read()).toEqual([]);
});

test("a second tab that has nothing left does not erase what the first still has to send", () => {
  const storage = storageWith();
  storedTicks({ learner: "ada", storage }).write([tick("a")]);
  const second = storedTicks({ learner: "ada", storage });
  second.write([tick("b")]);
  second.write([]);
  expect(storedTicks({ learner: "ada", storage }).read()).toEqual([tick("a")]);
});

test("damaged and foreign entries are passed over", () => {
  const storage = storageWith({
    "waymark.tick.ada.x": "{",
    "waymark.tick.ada.y": "[1]",
    other: "z",
  });
  expect(storedTicks({ learner: "ada", storage }).read()).toEqual([]);
});
