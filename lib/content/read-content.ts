import "server-only";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import {
  type Content,
  fundamentalsContentSchema,
  type MilestoneContent,
  milestoneContentSchema,
  PATH_ORDER,
  type PathContent,
  pathContentSchema,
  sourcesContentSchema,
} from "#lib/domain/content/content";
import { contentBarFaults } from "#lib/domain/content/content-bars";
import { type ContentFault, contentFaults } from "#lib/domain/content/content-rules";

/** The content is wrong; each fault is one line: file, line, reason. */
export class ContentError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The roadmaps have ${faults.length} fault(s):\n${faults.join("\n")}`);
    this.name = "ContentError";
    this.faults = faults;
  }
}

type Source = Readonly<{ file: string; document: Document; lines: LineCounter }>;

type Rule = (content: Content) => readonly ContentFault[];

/** Reads all content as `readContent` does, and refuses it too where it falls short of its bars. */
export function checkContent(folder: string): Promise<Content> {
  return readContent(folder, [contentFaults, contentBarFaults]);
}

/**
 * Reads and validates all content under a folder. Throws a ContentError that lists every fault that was found,
 * in all files: first those of single files, then those between files, by one rule after the other.
 */
export async function readContent(
  folder: string,
  rules: readonly Rule[] = [contentFaults],
): Promise<Content> {
  const sources = new Map<string, Source>();
  const faults: string[] = [];

  async function read<S extends z.ZodType>(
    file: string,
    schema: S,
  ): Promise<z.output<S> | undefined> {
    const { source, found, data } = await readSource({ folder, file, schema });
    if (source !== undefined) sources.set(file, source);
    faults.push(...found);
    return data;
  }

  const milestones = new Map<string, MilestoneContent>();
  for (const name of await yamlFiles(join(folder, "milestones"))) {
    const milestone = await read(`milestones/${name}`, milestoneContentSchema);
    if (milestone !== undefined) milestones.set(milestone.id, milestone);
    if (milestone !== undefined && `${milestone.id}.yaml` !== name) {
      faults.push(`milestones/${name}:1: the id "${milestone.id}" is not the name of the file`);
    }
  }
  const paths: PathContent[] = [];
  for (const id of PATH_ORDER) {
    const path = await read(`paths/${id}.yaml`, pathContentSchema);
    if (path !== undefined) paths.push(path);
    if (path !== undefined && path.id !== id) {
      faults.push(`paths/${id}.yaml:1: the id "${path.id}" is not the name of the file`);
    }
  }
  const fundamentals = await read("fundamentals.yaml", fundamentalsContentSchema);
  const named = await read("sources.yaml", sourcesContentSchema);

  if (faults.length > 0 || fundamentals === undefined || named === undefined) {
    throw new ContentError(faults);
  }
  const content = { sources: named, fundamentals, paths, milestones };
  for (const rule of rules) {
    const found = rule(content).map((fault) => locate({ sources, fault }));
    if (found.length > 0) throw new ContentError([...new Set(found)]);
  }
  return content;
}

/** Reads one file by its schema: its data, or every fault that was found in it. */
export async function readSource<S extends z.ZodType>({
  folder,
  file,
  schema,
}: Readonly<{ folder: string; file: string; schema: S }>): Promise<
  Readonly<{ source?: Source; found: readonly string[]; data?: z.output<S> }>
> {
  const source = await open({ folder, file });
  if (source === undefined) return { found: [`${file}:1: this file is missing`] };
  const { document, lines } = source;
  if (document.errors.length > 0) {
    const found = document.errors.map(
      ({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message.split("\n")[0]}`,
    );
    return { source, found };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { source, found: [], data: parsed.data };
  const found = parsed.error.issues.map(({ path, message }) =>
    lineOf({ source, at: path.map(pathKey), reason: `${path.join(".")} ${message}` }),
  );
  return { source, found };
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(".yaml")).sort();
}

async function open({
  folder,
  file,
}: Readonly<{ folder: string; file: string }>): Promise<Source | undefined> {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const lines = new LineCounter();
  const text = await readFile(path, "utf8");
  return { file, lines, document: parseDocument(text, { lineCounter: lines }) };
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === "number" ? key : String(key);
}

function locate({
  sources,
  fault,
}: Readonly<{ sources: ReadonlyMap<string, Source>; fault: ContentFault }>): string {
  const source = sources.get(fault.file);
  if (source === undefined) return `${fault.file}:1: ${fault.reason}`;
  return lineOf({ source, at: fault.at, reason: fault.reason });
}

/** A fault with the line of the value, or of the nearest thing around it that is there. */
function lineOf({
  source,
  at,
  reason,
}: Readonly<{ source: Source; at: readonly (string | number)[]; reason: string }>): string {
  for (let depth = at.length; depth > 0; depth -= 1) {
    const node = source.document.getIn(at.slice(0, depth), true);
    if (isNode(node) && node.range) {
      return `${source.file}:${source.lines.linePos(node.range[0]).line}: ${reason}`;
    }
  }
  return `${source.file}:1: ${reason}`;
}
