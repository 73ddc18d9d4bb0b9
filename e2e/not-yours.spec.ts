import type { Locator } from "@playwright/test";
import { hopMonthly } from "./history";
import { enrollmentsOf, everythingOf, sessionsOf } from "./stored";
import { type Account, expect, test } from "./story";
import { untilScriptListens } from "./ticking";

/** A form of one's own, sent with what another's form would hold. */
async function forge({
  field,
  value,
  send,
}: Readonly<{ field: Locator; value: string | undefined; send: Locator }>): Promise<number> {
  if (value === undefined) throw new Error("there is nothing to guess");
  const answer = send.page().waitForResponse((response) => response.request().method() === "POST");
  const button = await send.elementHandle();
  // In one go: between a change of the field and a press, React may give the field its own value back.
  await field.evaluate(
    (input, { text, pressed }) => {
      input.setAttribute("value", text);
      if (pressed instanceof HTMLElement) pressed.click();
    },
    { text: value, pressed: button },
  );
  return (await answer).status();
}

async function hopper(newAccount: () => Promise<Account>): Promise<Account> {
  const account = await newAccount();
  await hopMonthly({ account, paths: ["backend", "devops"], since: 10 });
  return account;
}

test("another's enrollment cannot be marked as not counting", async ({
  page,
  newAccount,
  signIn,
}) => {
  const [ada, bob] = [await hopper(newAccount), await hopper(newAccount)];
  const before = [await everythingOf(ada), await everythingOf(bob)];
  await signIn(ada);
  await page.goto("/journey");
  const left = page.getByRole("listitem").filter({ hasText: "You switched to" });
  await left.getByText("This does not count, because …").click();
  const status = await forge({
    field: left.locator("input[name=enrollment]"),
    value: (await enrollmentsOf(bob))[0]?.id,
    send: left.getByRole("button", { name: /^Do not count it/ }),
  });
  expect(status).toBe(404);
  expect([await everythingOf(ada), await everythingOf(bob)]).toEqual(before);
});

test("an enrollment that nobody has cannot be marked either", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await hopper(newAccount);
  const before = await everythingOf(ada);
  await signIn(ada);
  for (const value of [crypto.randomUUID(), "nonsense", ""]) {
    await page.goto("/journey");
    const left = page.getByRole("listitem").filter({ hasText: "You switched to" });
    await left.getByText("This does not count, because …").click();
    const status = await forge({
      field: left.locator("input[name=enrollment]"),
      value,
      send: left.getByRole("button", { name: /^Do not count it/ }),
    });
    expect(status).toBe(404);
  }
  expect(await everythingOf(ada)).toEqual(before);
});

test("another's mark cannot be taken away", async ({ page, newAccount, signIn }) => {
  const [ada, bob] = [await hopper(newAccount), await hopper(newAccount)];
  const button = { name: /^(Do not c|C)ount it/ };
  for (const account of [bob, ada]) {
    await page.context().clearCookies();
    await signIn(account);
    await page.goto("/journey");
    await page.getByText("This does not count, because …").click();
    await page.getByRole("button", button).click();
    await expect(page.getByRole("button", { name: /^Count it again/ })).toBeVisible();
  }
  const before = [await everythingOf(ada), await everythingOf(bob)];
  const left = page.getByRole("listitem").filter({ hasText: "You switched to" });
  const status = await forge({
    field: left.locator("input[name=enrollment]"),
    value: (await enrollmentsOf(bob))[0]?.id,
    send: left.getByRole("button", button),
  });
  expect(status).toBe(404);
  expect([await everythingOf(ada), await everythingOf(bob)]).toEqual(before);
});

test("another's path cannot be left", async ({ page, newAccount, signIn }) => {
  const [ada, bob] = [await hopper(newAccount), await hopper(newAccount)];
  const before = [await everythingOf(ada), await everythingOf(bob)];
  await signIn(ada);
  await page.goto("/settings");
  await page.getByText("Leave this path", { exact: true }).last().click();
  const status = await forge({
    field: page.locator("input[name=enrollment]"),
    value: (await enrollmentsOf(bob)).at(-1)?.id,
    send: page.getByRole("button", { name: /^Leave / }),
  });
  expect(status).toBe(404);
  expect([await everythingOf(ada), await everythingOf(bob)]).toEqual(before);
});

test("another's session cannot be ended", async ({ page, newAccount, signIn }) => {
  const bob = await newAccount();
  await signIn(bob);
  const [session] = await sessionsOf(bob);
  const ada = await newAccount();
  for (const _browser of ["another", "this one"]) {
    await page.context().clearCookies();
    await signIn(ada);
  }
  await page.goto("/settings");
  await untilScriptListens(page);
  const own = page.getByRole("list", { name: "Your sessions" });
  const status = await forge({
    field: own.locator("input[name=session]"),
    value: session?.id,
    send: own.getByRole("listitem").last().getByRole("button", { name: /^End/ }),
  });
  expect(status).toBe(404);
  expect(await sessionsOf(bob)).toHaveLength(1);
  expect(await sessionsOf(ada)).toHaveLength(2);
});

test("one's own other session is ended", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await signIn(ada);
  await page.context().clearCookies();
  await signIn(ada);
  await page.goto("/settings");
  const other = page.getByRole("list", { name: "Your sessions" }).getByRole("listitem").last();
  await other.getByRole("button", { name: /^End/ }).click();
  await expect(page.getByRole("list", { name: "Your sessions" }).getByRole("listitem")).toHaveCount(
    1,
  );
  expect(await sessionsOf(ada)).toHaveLength(1);
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
});
