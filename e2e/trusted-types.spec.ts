import { watchPolicy } from "./policy";
import { expect, test } from "./story";

/** What a script that got in would try, each with the error of a browser that does not let it. */
const TRIES = {
  "a script of another site": () => {
    const script = document.createElement("script");
    script.src = "https://evil.example/x.js";
  },
  "a script of ours that is no built file": () => {
    document.createElement("script").setAttribute("src", "/api/export/data.json");
  },
  "a script that is a text": () => {
    document.createElement("script").text = "document.title = 'taken'";
  },
  "HTML of a text": () => {
    document.body.innerHTML = "<img src=x onerror=\"document.title = 'taken'\">";
  },
  "HTML behind an element": () => {
    document.body.insertAdjacentHTML("beforeend", "<b>taken</b>");
  },
  "a frame of a text": () => {
    document.createElement("iframe").srcdoc = "<script>top.document.title = 'taken'</script>";
  },
  "a policy of its own": () => {
    Reflect.get(globalThis, "trustedTypes").createPolicy("own", {});
  },
  "the default policy once more": () => {
    Reflect.get(globalThis, "trustedTypes").createPolicy("default", {});
  },
} as const;

test("no text becomes a script", async ({ browser }) => {
  // Of a browser of its own: what it says of each try is no fault.
  await using context = await browser.newContext();
  const page = await context.newPage();
  for (const route of ["/", "/sign-in", "/no/such/page"]) {
    await page.goto(route, { waitUntil: "networkidle" });
    for (const [what, attempt] of Object.entries(TRIES)) {
      const refused = await page.evaluate(attempt).then(
        () => "let through",
        (error: Error) => error.message,
      );
      expect.soft(refused, `${route}: ${what}`).toMatch(/TypeError|requires 'Trusted|disallowed/);
    }
    await expect(page).not.toHaveTitle("taken");
  }
});

test("files of a page that was never loaded are still loaded on the way to it, and nothing goes against the policy", async ({
  page,
  signIn,
}) => {
  const violations = await watchPolicy(page);
  const loaded: string[] = [];
  page.on("request", (asked) => {
    if (asked.resourceType() === "script") loaded.push(new URL(asked.url()).pathname);
  });
  await page.goto("/how-it-works", { waitUntil: "networkidle" });
  const before = loaded.length;
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.waitForURL("**/sign-in");
  await expect(page.getByLabel("Email")).toBeVisible();
  await signIn();
  await page.goto("/today");
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Settings" })
    .click();
  await page.waitForURL("**/settings");
  await expect(page.getByLabel("Hours a week")).toBeVisible();
  expect(loaded.length).toBeGreaterThan(before);
  expect(violations).toEqual([]);
});
