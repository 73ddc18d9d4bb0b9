import { expect, test } from "vitest";
import { scriptsIn } from "./bundle.ts";

test("a script counts once, whether a tag names it or the payload of the page", () => {
  const html = `<script src="/_next/static/chunks/one.js" async=""></script>
    <script>self.__next_f.push([1,"I[7,[\\"/_next/static/chunks/one.js\\",\\"/_next/static/chunks/two.js\\"],"])</script>`;
  expect(scriptsIn(html)).toEqual(["/_next/static/chunks/one.js", "/_next/static/chunks/two.js"]);
});

test("a page without scripts ships none", () => {
  expect(scriptsIn('<link rel="stylesheet" href="/_next/static/chunks/one.css">')).toEqual([]);
});
