import { glob } from "node:fs/promises";
import { PROBLEMS } from "#lib/wording/refusals";
import { everythingOf } from "./stored";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

/** The address of every route with a part that varies, with `part` in each such place. */
async function dynamicRoutes(part: string): Promise<readonly string[]> {
  const routes: string[] = [];
  for await (const file of glob("app/**/{page.tsx,route.ts,route.tsx}")) routes.push(file);
  return routes
    .filter((file) => file.includes("["))
    .map((file) => file.replace(/^app|\/(page|route)\.tsx?$/g, "").replaceAll(/\[[^\]]+\]/g, part))
    .filter((route) => !route.startsWith("/api/auth"));
}

for (const part of ["%FF", "%E0%A4%A", "%00", "a%00b", "%ED%A0%80", "%"]) {
  test(`an address with ${part} in it is nobody's: 404 on every route, signed in or not`, async ({
    page,
    request,
    signIn,
  }) => {
    await signIn();
    const routes = await dynamicRoutes(part);
    expect(routes.length).toBeGreaterThan(5);
    for (const route of routes) {
      for (const asking of [request, page.request]) {
        const answer = await asking.get(route, { maxRedirects: 0 });
        expect([route, answer.status()]).toEqual([route, 404]);
        // What a program asks for, such as a calendar or a picture, has no page to say so.
        const isPage = answer.headers()["content-type"]?.startsWith("text/html");
        if (isPage) expect(await answer.text()).toMatch(/Page not found|This link does not work/);
      }
    }
  });
}

test("a tick that holds what no text can is answered with 400, one without an end with 413", async ({
  page,
  baseURL,
  signIn,
}) => {
  const ada = await signIn();
  const tick = { milestone: "fnd-git", done: true, operationId: crypto.randomUUID() };
  const send = (data: unknown) =>
    page.request.post("/api/ticks", {
      headers: { "content-type": "application/json", origin: baseURL ?? "" },
      data: JSON.stringify(data),
    });
  for (const text of ["fnd-git\0", "\0", "\ud800", "\udc00git"]) {
    expect((await send({ ...tick, milestone: text })).status()).toBe(400);
    expect((await send({ ...tick, step: text })).status()).toBe(400);
    expect((await send({ ...tick, operationId: text })).status()).toBe(400);
  }
  expect((await send({ ...tick, milestone: "x".repeat(900_000) })).status()).toBe(413);
  expect(await everythingOf(ada)).toMatchObject({ completions: [], steps: [], events: [] });
});

test("a note with a character that cannot be kept is refused in words, and stays", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const note = page.getByLabel("Note");
  await note.fill("Before");
  await note.evaluate((area) => {
    if (area instanceof HTMLTextAreaElement) area.value = "Before\0after";
  });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(note).toHaveAccessibleDescription(new RegExp(PROBLEMS["text-broken"].slice(0, 40)));
  expect(await note.inputValue()).toBe("Before\0after");
});

test("a hidden field with such a character names nothing: 404", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: /^Put/ }) });
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await form.evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) return;
    for (const input of element.querySelectorAll("input[name=milestone]")) {
      if (input instanceof HTMLInputElement) input.value = "fnd\0git";
    }
    element.requestSubmit(element.querySelector("button"));
  });
  expect((await answer).status()).toBe(404);
  expect(await everythingOf(ada)).toMatchObject({ events: [] });
});

test("a note of more than a megabyte is refused in words before it is sent, and stays", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const note = page.getByLabel("Note");
  await note.evaluate((area) => {
    if (area instanceof HTMLTextAreaElement) area.value = "x".repeat(1_200_000);
  });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("This is too long, so it was not sent")).toBeVisible();
  expect((await note.inputValue()).length).toBe(1_200_000);
  await note.fill("Shorter");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
});

test("a form of more than a megabyte without script is answered with 413, in words", async ({
  page,
  baseURL,
  signIn,
}) => {
  await signIn();
  const answer = await page.request.post("/milestones/fnd-git", {
    headers: { origin: baseURL ?? "" },
    multipart: { note: "x".repeat(1_200_000) },
  });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain("If your browser still has what you wrote");
});
