import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { checkout } from "../../scripts/launch/checkout.mjs";

/** A server action, as a build has it: whoever knows its id may call it, by any page that imports it. */
export type FoundAction = Readonly<{
  id: string;
  name: string;
  file: string;
  /** A page that it can be sent to. */
  page: string;
  /** How many arguments it takes: none, a form, or what the form shows and the form. */
  takes: number;
}>;

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
  edge: z.record(z.string(), z.unknown()),
});

/** Returns every server action of a build. */
export async function findActions(distDir: string): Promise<readonly FoundAction[]> {
  const path = join(checkout, distDir, "server", "server-reference-manifest.json");
  const { node, edge } = manifest.parse(JSON.parse(await readFile(path, "utf8")));
  if (Object.keys(edge).length > 0) throw new Error("actions on the edge are not looked at yet");
  return await Promise.all(
    Object.entries(node).map(async ([id, { filename: file, exportedName: name, workers }]) => ({
      ...{ id, name, file },
      page: pageAmong(Object.keys(workers)),
      takes: await argumentsOf({ file, name }),
    })),
  );
}

/** Returns a page whose address names nothing, where there is one: `app/settings/page` is /settings. */
function pageAmong(workers: readonly string[]): string {
  const pages = workers
    .filter((worker) => /^app\/.*page$/.test(worker) && !worker.includes("_not-found"))
    .map((worker) => worker.replace(/^app/, "").replace(/\/page$/, "") || "/");
  const page = pages.find((each) => !each.includes("[")) ?? pages[0];
  if (page === undefined) throw new Error(`no page has an action of ${workers.join(", ")}`);
  return page.replace("[path]", "backend").replace("[milestone]", "git");
}

async function argumentsOf({ file, name }: Pick<FoundAction, "file" | "name">): Promise<number> {
  const source = await readFile(join(checkout, file), "utf8");
  const [, given] = new RegExp(`export async function ${name}\\(([^)]*)\\)`).exec(source) ?? [];
  if (given === undefined) throw new Error(`${file} has no function ${name}`);
  return given.split(",").filter((argument) => argument.trim() !== "").length;
}

/** Returns the addresses of all pages, and of all route handlers, as a build has them: `/journey/[enrollment]`. */
export async function findAddresses(
  distDir: string,
): Promise<Readonly<{ pages: readonly string[]; routes: readonly string[] }>> {
  const path = join(checkout, distDir, "app-path-routes-manifest.json");
  const all = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(path, "utf8")));
  const ending = (kind: string) =>
    Object.entries(all)
      .filter(([file]) => file.endsWith(`/${kind}`))
      .map(([, address]) => address);
  return { pages: ending("page"), routes: ending("route") };
}
