import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const CATALOG_CHAR = pg.types.builtins.CHAR;
const TEXT = pg.types.builtins.TEXT;

/**
 * An adapter through which the schema engine can describe a database. @prisma/adapter-pg knows no column of
 * type "char" (prisma/orm issue 27403), and the system catalogs have some: here they pass it as text and
 * are named characters again afterwards.
 */
export class CatalogAdapter extends PrismaPg {
  readonly #pool: pg.Pool;
  readonly #characters: Set<string>;

  constructor(connectionString: string) {
    const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 5000 });
    const characters = new Set<string>();
    super(withoutCatalogChar(pool, characters));
    this.#pool = pool;
    this.#characters = characters;
  }

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      this.#characters.clear();
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, column) =>
        this.#characters.has(result.columnNames[column] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

function withoutCatalogChar(pool: pg.Pool, characters: Set<string>): pg.Pool {
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const readable = async (config: pg.QueryConfig): Promise<pg.QueryResult> => {
    const result = await query(config);
    for (const field of result.fields) {
      if (field.dataTypeID !== CATALOG_CHAR) continue;
      characters.add(field.name);
      field.dataTypeID = TEXT;
    }
    return result;
  };
  return Object.assign(pool, { query: readable });
}
