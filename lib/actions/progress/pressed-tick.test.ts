import { expect, test } from "vitest";
import { operationIdInput } from "#lib/domain/record/operation";
import { pressedTick } from "./pressed-tick.ts";

const PAGE = "0b5c4ad4-5b0a-4a55-9a53-6a2ad9f5a0f1";

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ operationId: PAGE, ...fields })) {
    data.set(name, value);
  }
  return data;
}

test("the pressed button says which milestone or step, and which state", () => {
  expect(pressedTick(form({ done: "fnd-git" }))).toMatchObject({
    milestone: "fnd-git",
    done: true,
  });
  expect(pressedTick(form({ open: "fnd-git/branches" }))).toMatchObject({
    milestone: "fnd-git",
    step: "branches",
    done: false,
  });
});

test("the same press has the same operation id, and every other one another", () => {
  const presses: readonly Readonly<Record<string, string>>[] = [
    { done: "fnd-git" },
    { open: "fnd-git" },
    { done: "fnd-git/branches" },
    { done: "fnd-values" },
    { done: "fnd-git", operationId: crypto.randomUUID() },
  ];
  const ids = presses.map((fields) => pressedTick(form(fields))?.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(operationIdInput.safeParse(id).success).toBe(true);
  expect(pressedTick(form({ done: "fnd-git" }))?.operationId).toBe(ids[0]);
});

test("an undone untick is named by its operation", () => {
  const undoes = crypto.randomUUID();
  expect(pressedTick(form({ done: "fnd-git", undoes }))?.undoes).toBe(undoes);
});

test("what names no state, nothing or too much is no tick", () => {
  const wrong: readonly Readonly<Record<string, string>>[] = [
    {},
    { done: "" },
    { done: "a/b/c" },
    { open: "fnd-git/" },
  ];
  for (const fields of wrong) {
    expect(pressedTick(form(fields))).toBeUndefined();
  }
});
