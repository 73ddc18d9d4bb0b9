import { createHash } from "node:crypto";
import { expect } from "@playwright/test";
import { ACTIONS_KEY } from "../scripts/steps/build-app";
import { ACTIONS, actionsWithoutCase, tryActions } from "./doors/every-action";
import { addressesWithoutCase, tryAddresses } from "./doors/every-address";
import { findActions } from "./doors/found-doors";
import { ROUTES } from "./doors/route-doors";
import { test } from "./doors/story";
import { tryAction } from "./doors/try-action";
import { tryAddress } from "./doors/try-address";
import { tryExtraKeys, tryExtraKeysAt } from "./doors/try-extra-keys";

// They ask hundreds of times, on a busy machine too; each looks at the whole database of an app that its worker alone uses.
test.describe.configure({ timeout: 600_000 });

test("every server action of the build has a case that says how it is called", async ({ app }) => {
  expect(await actionsWithoutCase(app.distDir)).toEqual([]);
});

test("a server action has the same address in every build, so that a page from before an upgrade can be sent", async ({
  app,
}) => {
  for (const { name, file, id } of await findActions(app.distDir)) {
    const made = createHash("sha1").update(`${ACTIONS_KEY}${file}:${name}`).digest("hex");
    expect(id.slice(2), name).toBe(made);
  }
});

test("every page and every route handler of the build has a case that says for whom it is", async ({
  app,
}) => {
  expect(await addressesWithoutCase(app.distDir)).toEqual([]);
});

test("route handlers show and change what is theirs who ask, and nothing of anybody else's", async ({
  app,
}) => {
  expect(await tryAddresses({ app, doors: ROUTES, attempt: tryAddress })).toEqual([]);
});

for (const [what, doors] of Object.entries(ACTIONS)) {
  test(`server actions about ${what} open for whom they are, and for nobody else`, async ({
    app,
  }) => {
    expect(await tryActions({ app, doors, attempt: tryAction })).toEqual([]);
  });

  test(`server actions about ${what} write nothing that nobody has a field for`, async ({
    app,
  }) => {
    expect(await tryActions({ app, doors, attempt: tryExtraKeys })).toEqual([]);
  });
}

test("route handlers write nothing that nobody has a field for", async ({ app }) => {
  expect(await tryAddresses({ app, doors: ROUTES, attempt: tryExtraKeysAt })).toEqual([]);
});
