import http from "node:http";
import { expect, test } from "./story";

/** What other sites have left lying about, and what lies in a checkout of this one. */
const FILES =
  `.env .env.local .env.production .git/config .git/HEAD .gitignore .DS_Store .htaccess .ci/run
  package.json package-lock.json next.config.ts tsconfig.json prisma/schema.prisma prisma/roadmaps/sources.yaml
  .data/secrets/auth .data/postgres/postgresql.conf .data/backups/ Dockerfile compose.yaml instrumentation.ts lib/config.ts
  scripts/server/edge.ts node_modules/next/package.json CONTRIBUTING.md docs/operating.md .next/BUILD_ID BUILD_ID
  server-reference-manifest.json server/app/page.js backup.sql dump.sql waymark.backup id_rsa phpinfo.php wp-login.php
  server-status debug/pprof actuator/env swagger.json openapi.json graphql trace.axd elmah.axd config.json`
    .split(/\s+/)
    .filter(Boolean);

const PLACES = [
  "/",
  "/_next/",
  "/_next/static/",
  "/_next/static/../",
  "/_next/static/..%2f",
  "/api/",
  "/icon.svg/../../",
];

/** Code, settings, keys, SQL, and where something stands on the machine. */
const TELLING =
  /DATABASE_URL|AUTH_SECRET|postgres(?:ql)?:\/\/|-----BEGIN|"dependencies"|\[core\]|SELECT .* FROM "|\n\s+at .+:\d+:\d+|\/node_modules\/|ref: refs/;

type Answer = Readonly<{ status: number; body: string }>;

/** Asks for an address as it is written: a browser would tidy it up first. */
function ask({ origin, path }: Readonly<{ origin: string; path: string }>): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = http.get({ hostname, port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on("error", reject);
  });
}

test("none of some 300 addresses where others have found files, code or settings serves any", async ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const paths = PLACES.flatMap((place) => FILES.map((file) => `${place}${file}`));
  expect(paths.length).toBeGreaterThan(300);
  const served: string[] = [];
  for (const path of paths) {
    const { status, body } = await ask({ origin, path });
    if (status < 300 || status >= 500 || TELLING.test(body)) served.push(`${path}: ${status}`);
  }
  expect(served).toEqual([]);
});

test("no built file comes with its source", async ({ page, baseURL }) => {
  const origin = baseURL ?? "";
  const scripts: string[] = [];
  for (const route of ["/sign-in", "/confirm-email"]) {
    await page.goto(route);
    const named = page.locator("script[src]");
    scripts.push(
      ...(await named.evaluateAll((all) => all.map((each) => each.getAttribute("src") ?? ""))),
    );
  }
  expect(scripts.length).toBeGreaterThan(2);
  for (const path of scripts) {
    const { body } = await ask({ origin, path });
    expect(body, path).not.toContain("sourceMappingURL");
    expect((await ask({ origin, path: `${path}.map` })).status, path).toBe(404);
  }
});
