import type { DoorsApp } from "./app.ts";
import type { Fields } from "./door.ts";

/** Returns what nobody has a field for: names of columns and of what objects inherit, to be sent along with what is asked for. */
export function extraKeys({ people: { ben } }: DoorsApp): Fields {
  const when = "2020-01-01T00:00:00.000Z";
  return {
    ...{ role: "admin", admin: "true", isAdmin: "true" },
    ...{ id: crypto.randomUUID(), user: ben.userId, userId: ben.userId },
    ...{ emailVerified: "true", emailConfirmed: "true", emailConfirmedAt: when },
    ...{ passwordHash: "a hash of mine", secondFactorAt: when, provenAt: when },
    ...{ createdAt: when, startedAt: when, endedAt: when, prior: "true", counter: "0" },
    ...{
      constructor: "x",
      prototype: "x",
      "__proto__.role": "admin",
      "constructor.prototype": "x",
    },
    ["__proto__"]: "admin",
  };
}

const MADE_ANEW = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\\\\x[0-9a-f]{64}/g,
  /\$argon2id\$[^"]+/g,
];
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*\+00:00/g;
const HOUR = 3_600_000;

/** Returns rows without what is another each time: ids, hashes and moments that were not there `before`. */
export function comparable({
  rows,
  before,
}: Readonly<{ rows: readonly string[]; before: readonly string[] }>): readonly string[] {
  const known = before.join("\n");
  const isNow = (moment: string) => Math.abs(Date.parse(moment) - Date.now()) < HOUR;
  return rows
    .map((row) =>
      MADE_ANEW.reduce(
        (text, each) => text.replace(each, (made) => (known.includes(made) ? made : "<new>")),
        row.replace(MOMENT, (moment) => (isNow(moment) ? "<now>" : moment)),
      ),
    )
    .toSorted();
}
