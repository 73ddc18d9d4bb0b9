/*
 * What the stories know of e2e/roadmaps/, which is published for them in place of prisma/roadmaps/: no story changes
 * when the content does. `npm run roadmaps:check` is the keeper of the content; the questionnaire alone is the content's.
 */

/** Milestones of the fundamentals; all are required. */
export const FUNDAMENTALS = 8;

/** Milestones of backend, its fundamentals included. */
export const BACKEND = { milestones: 23, required: 20, specialization: 8, portfolio: 3 } as const;

/** Steps of fnd-git, and what it gives to read. */
export const GIT_STEPS = 7;
export const GIT_RESOURCES = 3;

/** Milestones by title: the first three of the fundamentals, two later ones, and some beyond them. */
export const SETUP = "Set up Python and run a first program";
export const VALUES = "Values, names and types";
export const LOOPS = "Decisions and loops";
export const SHELL = "The command line";
export const GIT = "Version control with git";
export const SQL = "SQL: asking questions of tables";
export const TESTS = "Tests that find faults";
/** On backend and on no other path. */
export const FRAMEWORK = "A web framework: models, views and templates";
/** On other paths, and not on backend. */
export const ARRAYS = "Computing with arrays";

/** Paths by title. */
export const PATHS = {
  automation: "Automation and scripting",
  backend: "Backend / API developer",
  "data-engineering": "Data engineer",
  "data-science": "Data scientist",
  devops: "DevOps / site reliability engineer",
  "machine-learning": "Machine learning engineer",
  "test-automation": "Test automation / QA engineer",
} as const;
