import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { CatalogAdapter } from "./catalog-adapter.ts";

/** What `diff` returns as an exit code when there is something to do. */
const DIFFERS = 2;

/**
 * Returns the SQL that turns a database into what a Prisma schema says, or nothing where it already is;
 * from Prisma's schema engine as WebAssembly.
 */
export async function differenceSql({
  databaseUrl,
  schema,
}: {
  databaseUrl: string;
  schema: string;
}): Promise<string | undefined> {
  const panics = hearPanics();
  const files = [{ path: "schema.prisma", content: schema }];
  const adapter = new CatalogAdapter(databaseUrl);
  try {
    const engine = await SchemaEngine.new(
      { datamodels: [["schema.prisma", schema]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapter),
    );
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === DIFFERS ? (stdout ?? undefined) : undefined;
  } catch (error) {
    throw panics.length > 0 ? new Error(panics.join("\n")) : error;
  } finally {
    await adapter.close();
  }
}

/** The engine reports a panic to this global, and would end the process if it were not there. */
function hearPanics(): readonly string[] {
  const panics: string[] = [];
  const registry = { set_message: (message: string) => panics.push(message) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  return panics;
}
