/** The pages that a stranger can open, the last of them not there. */
export const PUBLIC_PAGES = [
  "/",
  "/how-it-works",
  "/evidence",
  "/privacy",
  "/paths",
  "/paths/automation",
  "/paths/backend",
  "/paths/data-engineering",
  "/paths/data-science",
  "/paths/devops",
  "/paths/machine-learning",
  "/paths/test-automation",
  "/paths?sort=easiest&show=jobs",
  "/paths/compare",
  "/paths/compare?paths=backend,data-science",
  "/paths/compare?paths=backend,devops,test-automation,automation",
  "/search",
  "/search?q=sql",
  "/search?q=no-such-word",
  "/choose",
  "/choose?q1=e&q3=d&q10=b",
  "/choose?show=ranking",
  "/sign-in",
  "/sign-in?done=password",
  "/sign-up",
  "/forgot-password",
  "/reset-password",
  "/reset-password?token=nobody-knows-this-one",
  "/confirm-email",
  "/invitation",
  "/confirm-email?done=confirmed",
  "/confirm-email?done=deleted",
  "/no/such/page",
] as const;

/** Of these, those that are made once for all strangers (docs/decisions/035): to be read, without scripts, or with a form and with them. */
export const READ_PAGES = PUBLIC_PAGES.filter((page) =>
  /^\/(how-it-works|evidence|privacy|paths.*|choose.*)?$/.test(page),
);
export const FORM_PAGES = PUBLIC_PAGES.filter((page) =>
  /^\/(sign-in|sign-up|forgot-password|search)(\?.*)?$/.test(page),
);

/** The pages that lead a stranger to signing in. */
export const PRIVATE_PAGES = [
  "/today",
  "/roadmap",
  "/roadmap/update",
  "/milestones/fnd-setup",
  "/placement",
  "/placement?phase=fundamentals",
  "/commit/backend",
  "/switch/backend",
  "/trial",
  "/journey",
  "/journey/log",
  "/journey/days/2026-03-03",
  "/week",
  "/when",
  "/pause",
  "/pause?from=2026-03-03&to=2026-04-19",
  "/review",
  "/other-learner",
  "/settings",
  "/your-data",
  "/import",
] as const;
