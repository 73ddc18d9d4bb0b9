import { expect, test, vi } from "vitest";
import { sealMail, unsealMail } from "#lib/mail/sealed-mail";

vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");

const content = {
  is: "ready",
  to: "ada@example.org",
  message: { subject: "Hello", text: "https://example.org/?token=secret", html: "<p>Hello</p>" },
} as const;

test("a sealed mail shows nothing of its address and its link, and opens to the same", () => {
  const sealed = sealMail(content);
  const bytes = Buffer.from(sealed, "base64url").toString("latin1");
  expect(`${sealed}${bytes}`).not.toMatch(/ada|example|secret|Hello/);
  expect(unsealMail(sealed)).toEqual(content);
  expect(sealMail(content)).not.toBe(sealed);
});

test("a mail that was changed does not open", () => {
  const sealed = Buffer.from(sealMail(content), "base64url");
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => unsealMail(sealed.toString("base64url"))).toThrow();
});

test("a mail that was sealed before the secret was changed opens, and one of another secret does not", async () => {
  const sealed = sealMail(content);
  vi.resetModules();
  const before = process.env.AUTH_SECRET;
  vi.stubEnv("AUTH_SECRET", "a secret that came after it, and is as long");
  vi.stubEnv("AUTH_SECRET_PREVIOUS", before);
  const later = await import("#lib/mail/sealed-mail");
  expect(later.unsealMail(sealed)).toEqual(content);
  vi.resetModules();
  vi.stubEnv("AUTH_SECRET_PREVIOUS", undefined);
  const much = await import("#lib/mail/sealed-mail");
  expect(() => much.unsealMail(sealed)).toThrow();
  vi.stubEnv("AUTH_SECRET", before);
  // Other files share these modules: none may find the configuration of this test.
  vi.resetModules();
});
