import { expect, test } from "vitest";
import { THEMES, themeNamed } from "./theme.ts";

test("each theme goes by its name", () => {
  expect(THEMES.map(themeNamed)).toEqual(THEMES);
});

test("without a theme, or with one that there is not, the system decides", () => {
  expect([undefined, "", "Dark", 'dark"><script>'].map(themeNamed)).toEqual([
    "system",
    "system",
    "system",
    "system",
  ]);
});
