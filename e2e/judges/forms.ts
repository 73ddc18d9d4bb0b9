import type { Page } from "@playwright/test";

/** Signing out ends the session of this browser, and a theme is its own: whoever is signed in. */
const OF_NOBODY = ["Sign out", "ThemeSystemLightDark"];

/** Returns the forms of a learner's page that send something to the server, and do not say whose they are. */
export function formsOfNobody(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (ofNobody) =>
      [...document.forms]
        .filter((form) => form.method === "post" && !form.elements.namedItem("learner"))
        .map((form) => form.textContent.trim())
        .filter((text) => !ofNobody.includes(text)),
    OF_NOBODY,
  );
}
