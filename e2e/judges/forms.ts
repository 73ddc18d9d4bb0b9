import type { Page } from "@playwright/test";

/** A theme is the browser's own, whoever is signed in. */
const OF_NOBODY = ["ThemeSystemLightDark"];

/** Returns the forms of a learner's page that send something to the server, and do not say whose they are. */
export function formsOfNobody(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (ofNobody) =>
      [...document.forms]
        .filter((form) => form.method === "post" && !form.elements.namedItem("learner"))
        // Signing out ends the session of this browser, whoever is signed in.
        .filter((form) => form.getAttribute("action") !== "/api/sign-out")
        .map((form) => form.textContent.trim())
        .filter((text) => !ofNobody.includes(text)),
    OF_NOBODY,
  );
}
