import { expect, test } from "vitest";
import { classesNamedIn, classesUsedIn } from "./class-names";

test("a stylesheet names the classes of its selectors, nested ones too, and nothing else", () => {
  const css = `
    /* .remark */
    @import "./a.css";
    @layer components {
      .card > .card-title:not(.plain)::before {
        content: ".text";
        inset: 0.5rem;
        background: url("./b.svg");
        & .nested { color: red }
      }
    }`;
  expect([...classesNamedIn(css)]).toEqual(["card", "card-title", "plain", "nested"]);
});

test("a module uses the classes that it writes into className", () => {
  const tsx = `<p id="none" className="card mt-2"><b className={\`big \${x} bold\`} /></p>`;
  expect([...classesUsedIn(tsx)]).toEqual(["card", "mt-2", "big", "bold"]);
});

test("a module uses the classes of the constants and functions that its className asks", () => {
  const tsx = `
    const BASE = "base";
    const LOOK = { plain: "plain-look" };
    const OTHER = "other";
    function look() { return \`\${BASE} \${LOOK.plain}\`; }
    export const props = { className: look() };`;
  expect([...classesUsedIn(tsx)]).toEqual(["base", "plain-look"]);
});
