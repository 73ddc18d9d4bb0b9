import "server-only";

/** The parameters of an address, as a page gets them. */
export type Search = Readonly<Record<string, string | string[] | undefined>>;

export type SearchProps = Readonly<{ searchParams: Promise<Search> }>;

/** Returns a parameter that is there once; of several with one name, none counts. */
export function once(search: Search, name: string): string | undefined {
  const value = search[name];
  return typeof value === "string" ? value : undefined;
}
