import { expect, test } from "vitest";
import { isCallOfForm, isCallOfNothing } from "./reply-shape.ts";

const ONE = `40${"a".repeat(40)}`;
const TWO = `60${"b".repeat(40)}`;

type Parts = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

function isCall({ action, ...given }: Readonly<{ action?: string; parts: Parts }>): boolean {
  const pairs = Array.isArray(given.parts) ? given.parts : Object.entries(given.parts);
  const parts = pairs.map(([name, text]) => ({ name, content: Buffer.from(text) }));
  return isCallOfForm({ action, parts });
}

/** What a browser without script sends of a form that was told something before. */
function submitted({ id = TWO, state = "{}", number = 3 } = {}) {
  return {
    [`$ACTION_REF_${number}`]: "",
    [`$ACTION_${number}:0`]: JSON.stringify({ id, bound: "$@1" }),
    [`$ACTION_${number}:1`]: `[${state}]`,
    $ACTION_KEY: "k1",
    note: "$1",
  };
}

test("what our pages send is a call: with script and without, with what was said before and without", () => {
  expect(isCall({ action: ONE, parts: { _1_note: "$1", 0: '["$K1"]' } })).toBe(true);
  const state = '{"status":"refused","errors":{"a":"$$1"},"values":{"b":"$undefined"}}';
  expect(isCall({ action: TWO, parts: { _1_note: "x", 0: `[${state},"$K1"]` } })).toBe(true);
  expect(isCall({ parts: { [`$ACTION_ID_${ONE}`]: "", note: "x" } })).toBe(true);
  expect(isCall({ parts: submitted({ state }) })).toBe(true);
  expect(isCall({ parts: { note: "$K1", 0: "$1" } })).toBe(true);
});

test("an action whose arguments nobody knows is left to the app, which says that it is not found", () => {
  for (const action of ["x", "f".repeat(42)]) {
    expect(isCall({ action, parts: { 0: '["$K1"]' } })).toBe(true);
    expect(isCall({ action, parts: { 0: '[{},"$K1"]' } })).toBe(true);
  }
});

test.each([
  ["no arguments", {}],
  ["no JSON", { 0: "[" }],
  ["no list", { 0: '"$K1"' }],
  ["no form", { 0: "[1]" }],
  ["another form", { 0: '["$K2"]', _2_note: "x" }],
  ["fields of another form", { 0: '["$K1"]', "1_note": "x" }],
  ["another part", { 0: '["$K1"]', 1: "[]" }],
  ["too many arguments", { 0: '[{},"$K1"]' }],
  [
    "the arguments twice",
    [
      ["0", '["$K1"]'],
      ["0", "[1]"],
    ],
  ],
] as [string, Parts][])("a call by script with %s is none of ours", (_, parts) => {
  expect(isCall({ action: ONE, parts })).toBe(false);
});

test.each(['"$1"', '"$@1"', '"$F1"', '{"then":"$Q1"}', '{"a":[["$o1"]]}', '"$0:a:b"', '"$n9"'])(
  "a call with %s, which leads React elsewhere, is none of ours",
  (state) => {
    expect(isCall({ action: TWO, parts: { 0: `[${state},"$K1"]` } })).toBe(false);
    expect(isCall({ parts: submitted({ state }) })).toBe(false);
  },
);

test("a call without what was said before is none where the action is told that", () => {
  expect(isCall({ action: TWO, parts: { 0: '["$K1"]' } })).toBe(false);
  expect(isCall({ parts: { [`$ACTION_ID_${TWO}`]: "" } })).toBe(false);
  expect(isCall({ parts: submitted({ id: ONE }) })).toBe(false);
});

test.each([
  ["two actions", { ...submitted(), [`$ACTION_ID_${ONE}`]: "" }],
  ["two references", { ...submitted(), ...submitted({ number: 4 }) }],
  ["a reference to nothing", { $ACTION_REF_1: "" }],
  ["a reference without what was said", { $ACTION_REF_1: "", "$ACTION_1:0": "{}" }],
  ["what another reference leads to", { ...submitted(), "$ACTION_4:0": "{}" }],
  ["no number", { ...submitted(), $ACTION_REF_x: "" }],
  ["something else of React's", { $ACTION_1: "{}" }],
  [
    "a promise of something else",
    { ...submitted(), "$ACTION_3:0": `{"id":"${TWO}","bound":"$@2"}` },
  ],
  ["no JSON", { ...submitted(), "$ACTION_3:0": "{" }],
  ["null", { ...submitted(), "$ACTION_3:0": "null" }],
] as [string, Parts][])("a form without script with %s is none of ours", (_, parts) => {
  expect(isCall({ parts })).toBe(false);
});

test("an action that takes nothing is called with nothing, and no other is", () => {
  const none = `00${"c".repeat(40)}`;
  expect(isCallOfNothing({ action: none, body: Buffer.from("[]") })).toBe(true);
  expect(isCallOfNothing({ action: "x", body: Buffer.from("[]") })).toBe(true);
  expect(isCallOfNothing({ action: none, body: Buffer.from('["$1"]') })).toBe(false);
  expect(isCallOfNothing({ action: ONE, body: Buffer.from("[]") })).toBe(false);
  expect(isCall({ action: none, parts: { 0: '["$K1"]' } })).toBe(false);
});
