import type { Page } from "@playwright/test";
import { expect } from "./story";

const FORMS = [
  { route: "/sign-in", button: "Sign in" },
  { route: "/sign-up", button: "Create account" },
  { route: "/forgot-password", button: "Send reset link" },
] as const;

/** Submits each form that a stranger sees, empty, and calls `look` on the refused page. */
export async function lookAtRefused({
  page,
  look,
}: Readonly<{ page: Page; look: (route: string) => Promise<void> }>): Promise<void> {
  for (const { route, button } of FORMS) {
    await page.goto(route);
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByLabel("Email")).toHaveAttribute("aria-invalid", "true");
    await look(route);
  }
}
