const DOMAIN = "lib/domain";

/** The rules by area: files and folders of lib/domain. `npm run mutate:rules -- focus` takes one of them. */
const AREAS = {
  focus: ["focus.ts", "focus/**"],
  progress: ["progress/**"],
  work: ["journey/{pace,work,stay,weeks}.ts"],
  corrections: ["corrections.ts", "coach/**"],
  forecast: ["forecast/**"],
  goal: ["goal/**"],
  review: ["review/**"],
  switch: ["enrollment/**"],
  pause: ["pause/**"],
  time: ["words/{dates,instants}.ts"],
};

/** What stands beside the rules and is none. */
const NO_RULES = ["**/*.test.ts", "**/*-example.ts", "**/*-words.ts", "coach/claims.ts"];

const area = process.env.WAYMARK_RULES;
const rules = Object.entries(AREAS).flatMap(([name, files]) =>
  area === undefined || area === name ? files : [],
);

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutations/rules.vitest.config.ts" },
  mutate: [
    ...rules.map((file) => `${DOMAIN}/${file}`),
    ...NO_RULES.map((file) => `!${DOMAIN}/${file}`),
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  incremental: true,
  incrementalFile: ".stryker/incremental.json",
  tempDirName: ".stryker/sandbox",
  ignorePatterns: ["/app", "/components", "/docs", "/e2e", "/public", "/.data", "/.next*"],
  reporters: ["clear-text"],
  thresholds: { high: 95, low: 90, break: 90 },
};
