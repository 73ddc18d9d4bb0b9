import { mailsTo } from "./mailbox";
import { expect, test } from "./story";

const ORIGIN = new URL(process.env.E2E_BASE_URL ?? "").origin;

/** What a client that is no browser may say of where it asks. */
const LIES: readonly Readonly<{
  lie: string;
  headers: Readonly<Record<string, string>>;
  /** How many mails are sent all the same: none where the request is refused as cross-site. */
  mails: number;
}>[] = [
  { lie: "X-Forwarded-Host alone", mails: 1, headers: { "x-forwarded-host": "evil.example" } },
  {
    lie: "X-Forwarded-Host and a matching Origin",
    mails: 0,
    headers: { "x-forwarded-host": "evil.example", origin: "http://evil.example" },
  },
  {
    lie: "X-Forwarded-Proto, Forwarded and a prefix",
    mails: 1,
    headers: {
      "x-forwarded-proto": "https",
      "x-forwarded-prefix": "/evil",
      forwarded: "host=evil.example;proto=https",
    },
  },
  {
    lie: "Host and a matching Origin",
    mails: 1,
    headers: { host: "evil.example", origin: "http://evil.example" },
  },
];

for (const { lie, headers, mails } of LIES) {
  test(`no mailed link leads where a request claims to come from: ${lie}`, async ({
    browser,
    newAccount,
  }) => {
    const { email } = await newAccount();
    await using context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/forgot-password");
    await page.route("**/forgot-password", async (route) => {
      const request = route.request();
      if (request.method() !== "POST") return route.continue();
      const response = await route.fetch({
        headers: { ...(await request.allHeaders()), ...headers },
        maxRedirects: 0,
      });
      expect(response.headers().location ?? "").not.toContain("evil");
      expect(await response.text()).not.toContain("evil.example");
      return route.fulfill({ status: 200, body: "asked" });
    });
    await page.getByLabel("Email").fill(email);
    await page.getByRole("button", { name: "Send reset link" }).click();
    await expect(page.getByText("asked", { exact: true })).toBeVisible();

    const sent = await mailsTo(email);
    expect(sent).toHaveLength(mails);
    for (const mail of sent) {
      expect(new URL(mail.link).origin).toBe(ORIGIN);
      expect(mail.text).not.toContain("evil");
    }
  });
}
