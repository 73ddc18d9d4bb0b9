import { expect, test } from "vitest";
import { handleFrom, isHandle, LONGEST_LINE, portfolioInput } from "./portfolio-input.ts";

const CHOICE = { handle: "ada", line: "", projects: [], words: [], hours: "", listed: "" };

test.each(["ada", "ada-lovelace", "a1b", "x".repeat(40)])("%s may be a handle", (handle) => {
  expect(isHandle(handle)).toBe(true);
});

test.each(["", "ad", "Ada", "-ada", "ada-", "a--b", "ada_l", "ada.l", "ädä", "x".repeat(41)])(
  "%j may be none",
  (handle) => {
    expect(isHandle(handle)).toBe(false);
  },
);

test("capitals are read as small letters", () => {
  expect(portfolioInput.parse({ ...CHOICE, handle: "Ada-L" }).handle).toBe("ada-l");
});

test("nobody passes for whoever runs the instance", () => {
  const { error } = portfolioInput.safeParse({ ...CHOICE, handle: "admin" });
  expect(error?.issues[0]?.message).toBe("handle-taken");
});

test("a line is one line of a few words", () => {
  expect(portfolioInput.safeParse({ ...CHOICE, line: "x".repeat(LONGEST_LINE) }).success).toBe(
    true,
  );
  for (const line of ["x".repeat(LONGEST_LINE + 1), "one\ntwo"]) {
    expect(portfolioInput.safeParse({ ...CHOICE, line }).error?.issues[0]?.message).toBe(
      "line-too-long",
    );
  }
});

test.each([
  ["Ada Lovelace", "ada-lovelace"],
  ["Zoë  Müller-Åström!", "zoe-muller-astrom"],
  ["李", ""],
  ["Support", ""],
  ["Bo", ""],
])("%s begins with the handle %j", (name, handle) => {
  expect(handleFrom(name)).toBe(handle);
});
