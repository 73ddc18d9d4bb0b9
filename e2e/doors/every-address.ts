import type { AddressDoor } from "./address-door.ts";
import type { DoorsApp } from "./app.ts";
import { findAddresses } from "./found-doors.ts";
import { findMarks } from "./marks.ts";
import { PAGES } from "./page-doors.ts";
import { ROUTES } from "./route-doors.ts";
import type { TriedAddress } from "./try-address.ts";

/** Returns which pages and route handlers of a build have no case, and which cases no page, in sentences. */
export async function addressesWithoutCase(distDir: string): Promise<readonly string[]> {
  const { pages, routes } = await findAddresses(distDir);
  return [
    ...unequal({ found: pages, cases: Object.keys(PAGES), file: "e2e/doors/page-doors.ts" }),
    ...unequal({ found: routes, cases: Object.keys(ROUTES), file: "e2e/doors/route-doors.ts" }),
  ];
}

function unequal({
  found,
  cases,
  file,
}: Readonly<{ found: readonly string[]; cases: readonly string[]; file: string }>) {
  return [
    ...found
      .filter((address) => !cases.includes(address))
      .map(
        (address) => `${address} has no case: say in ${file} how it is asked, and for whom it is`,
      ),
    ...cases
      .filter((address) => !found.includes(address))
      .map((address) => `${address} has a case in ${file}, and is in no build: take the case away`),
  ];
}

/** Returns what an attempt finds wrong with pages or route handlers, each in a sentence. */
export async function tryAddresses({
  app,
  doors,
  attempt,
}: Readonly<{
  app: DoorsApp;
  doors: Readonly<Record<string, AddressDoor>>;
  attempt: (tried: TriedAddress) => Promise<readonly string[]>;
}>): Promise<readonly string[]> {
  const marks = await findMarks(app);
  const faults: string[] = [];
  for (const [address, door] of Object.entries(doors)) {
    faults.push(...(await attempt({ app, marks, address, door })));
  }
  return faults;
}
