import { expect, test } from "vitest";
import { routeForStart } from "#lib/domain/commit/start-route";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { enrolled } from "#lib/domain/record/enrollment-example";
import { startLink } from "./start-link.ts";

const NOW = new Date("2026-06-30T12:00:00Z");
const open = enrolled();
const left: EnrollmentRecord = { ...open, endedAs: "left", endedAt: new Date("2026-06-20") };

const TITLES: Readonly<Record<string, string>> = { backend: "Backend", devops: "DevOps" };

test.each<[string, readonly EnrollmentRecord[], string, number, string, string, string]>([
  ["without a path", [], "devops", 0, "/commit/devops", "Commit to this path", "Commit to DevOps"],
  [
    "on another path",
    [open],
    "devops",
    0,
    "/switch/devops",
    "Switch to this path",
    "Switch to DevOps",
  ],
  [
    "on another at 100 %",
    [open],
    "devops",
    100,
    "/switch/devops",
    "Switch to this path",
    "Switch to DevOps",
  ],
  ["on that path", [open], "backend", 0, "/roadmap", "Your roadmap", "See how far you are"],
  [
    "soon after leaving another",
    [left],
    "devops",
    0,
    "/switch/devops",
    "Switch to this path",
    "Switch to DevOps",
  ],
  [
    "soon after leaving that path",
    [left],
    "backend",
    0,
    "/commit/backend",
    "Commit to this path",
    "Commit to Backend",
  ],
])(
  "%s, a path's page leads where the path begins",
  (_, enrollments, path, percent, href, label, labelAtEnd) => {
    const { page } = routeForStart({ enrollments, path, percent, now: NOW });
    const link = startLink({ path: { id: path, title: TITLES[path] ?? "" }, page });
    expect(link).toMatchObject({ href, label, labelAtEnd });
  },
);
