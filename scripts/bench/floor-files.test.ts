import { expect, test } from "vitest";
import { floorFiles } from "./floor-files.ts";

test("the floor has a page for each number of rows and for each size", () => {
  const files = Object.keys(floorFiles({ rows: [80, 12], bytes: [5_000] }));
  expect(files).toEqual(
    expect.arrayContaining([
      "app/rows-80/page.jsx",
      "app/rows-12/page.jsx",
      "app/static-5000/page.jsx",
    ]),
  );
});

test("a static page that is larger by some bytes has half as many more of text: it goes out twice", () => {
  const files = floorFiles({ rows: [], bytes: [50_000, 60_000] });
  const lengthOf = (path: string) => files[path]?.length ?? 0;
  expect(lengthOf("app/static-60000/page.jsx") - lengthOf("app/static-50000/page.jsx")).toBe(5_000);
});
