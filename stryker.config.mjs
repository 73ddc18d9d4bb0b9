const DOMAIN = "lib/domain";

/** The rules by area: files and folders of lib/domain. `npm run mutate:rules -- focus` takes one of them. */
export const AREAS = {
  focus: ["focus.ts", "focus/**"],
  progress: ["progress/**"],
  work: ["work/**", "work-log.ts", "burst/**"],
  corrections: ["corrections.ts", "coach/**"],
  // By name, and so without the test of the properties, which takes longer than all others: the examples do.
  forecast: [
    "forecast/{calendar,fan,forecast,futures,own-weeks,walked,weeks-of-life,work-left}.ts",
  ],
  goal: ["goal/**"],
  review: ["review/**"],
  switch: ["switch/**", "commit/**", "plan.ts"],
  trial: ["trial/**"],
  pause: ["pause/**", "record/pause.ts"],
  journey: ["journey/**"],
  time: ["time/{dates,instants}.ts"],
  reminders: ["reminders/**"],
  week: ["week/**", "year/**", "calendar/**"],
};

/** The other areas of lib/domain, and why their mutants are not looked for. */
export const NOT_MUTATED = {
  passkey: "the form of a name, and where browsers allow passkeys",
  "recovery-code": "the form of a code",
  admin: "who may, and how old a backup may be: its tests say each limit",
  archive: "the shape of a file; what an import does with it is held by generated learners",
  account: "what may be typed: its table of cases says each limit",
  content:
    "the bars of the content, each with a test that breaks it; npm run roadmaps:check runs them",
  comment: "what may be typed, and which of four states",
  completion: "a file of a standard, whose signature another library verifies",
  deletion: "two dates, each held to the millisecond by deletion.db.test.ts",
  demo: "invented learners",
  learner: "puts the rules together",
  "link-check": "what an answer of another server is called",
  mentor: "a list of what is shown",
  milestone: "what may be typed",
  paths: "the order of a comparison",
  pictures: "the first bytes of files, and sizes",
  placement: "how likely imagined learners are, held by simulated ones",
  portfolio: "a list of what is shown, and the form of an address",
  push: "what a browser may ask for, and how long one waits",
  questionnaire: "points of a ranking, held by invented people",
  record: "facts as they are read; the rules about pauses are mutated with them",
  roadmap: "shapes",
  search: "an index of words",
  "seeded-random": "a published generator",
  summary: "a date a week on, and what is new in words",
  text: "texts and addresses",
  theme: "a name of three",
  connection: "a list of names",
  "sign-in-problem": "a table of names",
};

/** What stands beside the rules and is none. */
const NO_RULES = ["**/*.test.ts", "**/*-example.ts"];

const area = process.env.WAYMARK_RULES;
const rules = Object.entries(AREAS).flatMap(([name, files]) =>
  area === undefined || area === name ? files : [],
);

export default {
  testRunner: "rules",
  plugins: ["./scripts/mutations/rule-runner.ts"],
  mutate: [
    ...rules.map((file) => `${DOMAIN}/${file}`),
    ...NO_RULES.map((file) => `!${DOMAIN}/${file}`),
  ],
  coverageAnalysis: "perTest",
  // What runs while modules are loaded: each of these mutants needs a process of its own, and all tests.
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: ".stryker/sandbox",
  ignorePatterns: ["**", "!lib/domain/**", "!lib/wording/**", "!package.json"],
  reporters: ["clear-text"],
  clearTextReporter: { reportTests: false },
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
