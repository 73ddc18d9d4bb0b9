/** The pages that a stranger can open, the last of them not there. */
export const PUBLIC_PAGES = [
  "/",
  "/how-it-works",
  "/paths",
  "/paths/automation",
  "/paths/backend",
  "/paths/data-engineering",
  "/paths/data-science",
  "/paths/devops",
  "/paths/machine-learning",
  "/paths/test-automation",
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
  "/confirm-email?done=confirmed",
  "/confirm-email?done=deleted",
  "/no/such/page",
] as const;

/** The pages that lead a stranger to signing in. */
export const PRIVATE_PAGES = [
  "/today",
  "/roadmap",
  "/milestones/fnd-setup",
  "/commit/backend",
  "/switch/backend",
  "/journey",
  "/settings",
] as const;
