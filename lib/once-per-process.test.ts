import { expect, test, vi } from "vitest";
import { oncePerProcess } from "./once-per-process.ts";

test("what is asked for twice is read once, also while the first read is under way", async () => {
  const read = vi.fn(async () => "read");
  const asked = [oncePerProcess({ name: "twice", read }), oncePerProcess({ name: "twice", read })];
  expect(await Promise.all(asked)).toEqual(["read", "read"]);
  expect(await oncePerProcess({ name: "twice", read })).toBe("read");
  expect(read).toHaveBeenCalledTimes(1);
});

test("things of different names are kept apart", async () => {
  expect(await oncePerProcess({ name: "one", read: async () => 1 })).toBe(1);
  expect(await oncePerProcess({ name: "two", read: async () => 2 })).toBe(2);
});

test("a read that failed is tried again", async () => {
  const read = vi.fn<() => Promise<string>>();
  read.mockRejectedValueOnce(new Error("the database is away")).mockResolvedValueOnce("back");
  await expect(oncePerProcess({ name: "failing", read })).rejects.toThrow("away");
  expect(await oncePerProcess({ name: "failing", read })).toBe("back");
});

test("what was not found is looked for again", async () => {
  const read = vi.fn<() => Promise<string | null>>();
  read.mockResolvedValueOnce(null).mockResolvedValueOnce("published meanwhile");
  expect(await oncePerProcess({ name: "absent", read })).toBeNull();
  expect(await oncePerProcess({ name: "absent", read })).toBe("published meanwhile");
});

test("another version is read anew and takes the place of the earlier one", async () => {
  const versions = ["monday", "monday", "tuesday", "monday"];
  const read = vi.fn(async () => "read");
  for (const version of versions) await oncePerProcess({ name: "dated", version, read });
  expect(read).toHaveBeenCalledTimes(3);
});

test("an earlier version that fails late does not drop the one that took its place", async () => {
  const first = Promise.withResolvers<string>();
  const failing = oncePerProcess({ name: "late", version: "1", read: () => first.promise });
  const read = vi.fn(async () => "second");
  await oncePerProcess({ name: "late", version: "2", read });
  first.reject(new Error("too late"));
  await expect(failing).rejects.toThrow("too late");
  await oncePerProcess({ name: "late", version: "2", read });
  expect(read).toHaveBeenCalledTimes(1);
});
