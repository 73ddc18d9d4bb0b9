/** The arrow of imports (docs/decisions/002): who may import whom. Asserted by lib/architecture.test.ts. */

const tests = "\\.(test|example)\\.tsx?$|-example\\.ts$";

/** @returns {import("dependency-cruiser").IForbiddenRuleType} */
function forbid({ name, from, to, comment }) {
  return { name, severity: "error", comment, from: { pathNot: tests, ...from }, to };
}

/**
 * The floors of the domain, the lowest first: an area imports only areas of lower floors, and of its own floor those that
 * do not import it (no-folder-cycles). What stands on no floor is a rule, on the floor between progress and the learner.
 */
const FLOORS = [
  ["time", "text", "seeded-random"],
  ["record"],
  ["roadmap"],
  ["work"],
  ["progress"],
  [],
  ["learner"],
  ["corrections", "demo"],
];
const RULES = FLOORS.findIndex((areas) => areas.length === 0);

function domainFloors() {
  const named = (areas) => `^lib/domain/(${areas.join("|")})(/|\\.ts$)`;
  return FLOORS.map((areas, floor) => {
    const isRules = floor === RULES;
    // The rules have no names of their own: they are what stands on no other floor.
    const from = isRules
      ? { path: "^lib/domain", pathNot: `${named(FLOORS.flat())}|${tests}` }
      : { path: named(areas) };
    const above = FLOORS.slice(floor + 1).flat();
    const below = FLOORS.slice(0, floor + 1).flat();
    return forbid({
      name: `floor-${areas[0] ?? "rules"}-looks-down`,
      comment: `On its floor of the domain: ${areas.join(", ") || "the rules"}.`,
      from,
      to:
        floor < RULES
          ? { path: "^lib/domain", pathNot: named(below) }
          : { path: above.length > 0 ? named(above) : "^$" },
    });
  });
}

/** @type {{ forbidden: import("dependency-cruiser").IForbiddenRuleType[], options: import("dependency-cruiser").ICruiseOptions }} */
const rules = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    forbid({
      name: "domain-imports-nobody",
      comment: "lib/domain is pure: itself and zod.",
      from: { path: "^lib/domain" },
      to: { pathNot: "^lib/domain|node_modules/zod" },
    }),
    ...domainFloors(),
    forbid({
      name: "wording-knows-the-domain-alone",
      comment: "lib/wording says what the domain decides, and asks nobody else.",
      from: { path: "^lib/wording" },
      to: { pathNot: "^lib/(wording|domain)" },
    }),
    forbid({
      name: "data-and-auth-say-nothing",
      comment: "What things are called is for pages, components, actions and mail.",
      from: { path: "^lib/(data|auth|domain)" },
      to: { path: "^lib/wording" },
    }),
    forbid({
      name: "data-knows-no-request",
      comment: "lib/data takes explicit arguments: no session, no request, no UI.",
      from: { path: "^lib/data" },
      to: {
        path: "^(app|components|lib/(auth|actions|loaders))|node_modules/(next|next-auth|react)/",
      },
    }),
    forbid({
      name: "adapters-know-no-request",
      comment: "Adapters follow the law of lib/data.",
      from: {
        path: "^lib/(clock|config|content|http|jobs|log|mail|(of|once-per)-process|once-for|outside|pictures|push|worker)",
      },
      to: {
        path: "^(app|components|lib/(auth|actions|loaders))|node_modules/(next|next-auth|react)/",
      },
    }),
    forbid({
      name: "jobs-ask-no-data",
      comment: "lib/data puts jobs into the queue in its own transactions.",
      from: { path: "^lib/jobs" },
      to: { path: "^lib/(data|mail|worker)" },
    }),
    forbid({
      name: "auth-knows-no-pages",
      from: { path: "^lib/auth" },
      to: { path: "^(app|components|lib/(actions|loaders))" },
    }),
    forbid({
      name: "loaders-and-actions-know-no-ui",
      from: { path: "^lib/(loaders|actions)" },
      to: { path: "^(app|components)" },
    }),
    forbid({
      name: "loaders-do-not-act",
      from: { path: "^lib/loaders" },
      to: { path: "^lib/actions" },
    }),
    forbid({
      name: "actions-do-not-load",
      from: { path: "^lib/actions" },
      to: { path: "^lib/loaders" },
    }),
    forbid({
      name: "ui-is-product-blind",
      comment: "components/ui could ship in a different product.",
      from: { path: "^components/ui" },
      to: { path: "^(app|lib|prisma|components/(?!ui/))" },
    }),
    forbid({
      name: "links-are-the-browsers-own",
      comment:
        "docs/decisions/038. The framework's own is for a link that keeps its place on the page.",
      from: { path: "^(app|components)", pathNot: "^components/paths/path-order-links" },
      to: { path: "node_modules/next/link" },
    }),
    forbid({
      name: "components-take-props",
      comment: "Components get data as props and act through lib/actions.",
      from: { path: "^components" },
      to: { path: "^(app|prisma|lib/(?!domain/|wording/|actions/))" },
    }),
    forbid({
      name: "app-composes",
      comment:
        "Pages reach data through loaders and actions; route handlers under app/api may ask it themselves.",
      from: { path: "^app", pathNot: "^app/api" },
      to: { path: "^(prisma|lib/(?!domain/|wording/|actions/|loaders/))" },
    }),
    forbid({
      name: "prisma-in-one-place",
      from: { path: "^(app|components|lib|proxy)", pathNot: "^lib/data" },
      to: { path: "^prisma/generated|node_modules/(@prisma|pg)/" },
    }),
    forbid({
      name: "next-auth-in-one-place",
      from: { path: "^(app|components|lib|proxy)", pathNot: "^lib/auth" },
      to: { path: "node_modules/next-auth/" },
    }),
    {
      name: "app-knows-no-scripts",
      severity: "error",
      comment: "What the app is made of runs without the plumbing that starts it.",
      from: { path: "^(app|components|lib|proxy|instrumentation)" },
      to: { path: "^scripts" },
    },
    {
      name: "prisma-knows-no-scripts",
      severity: "error",
      comment: "Scripts seed the database; the seed starts nothing.",
      from: { path: "^prisma" },
      to: { path: "^(scripts|app|components)" },
    },
    {
      name: "lib-knows-no-seed",
      severity: "error",
      comment: "Of prisma, lib/data has the generated client and nothing else.",
      from: { path: "^(lib|proxy|instrumentation)" },
      to: { path: "^prisma/(?!generated)" },
    },
    {
      name: "scripts-know-no-ui",
      severity: "error",
      from: { path: "^scripts" },
      to: { path: "^(app|components)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^prisma/generated" },
    exclude: { path: "\\.css$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      conditionNames: ["react-server", "import", "default"],
    },
  },
};

/**
 * Areas import each other in one direction: a folder that a folder imports does not import it back. Tests are left out
 * before folders are told apart: they may look up.
 * @type {typeof rules}
 */
export const folderRules = {
  forbidden: [
    {
      name: "no-folder-cycles",
      severity: "error",
      scope: "folder",
      from: { path: "^(lib|components)/" },
      to: { circular: true },
    },
  ],
  options: { ...rules.options, exclude: { path: `\\.css$|${tests}` } },
};

export default rules;
