import type { Page } from "@playwright/test";

/** Returns the list of what goes against the policy on this page, wherever it leads: it grows. */
export async function watchPolicy(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("reportViolation", (what: string) => violations.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      Reflect.get(globalThis, "reportViolation")(effectiveDirective);
    });
  });
  return violations;
}
