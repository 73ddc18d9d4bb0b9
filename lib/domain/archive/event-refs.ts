import type { EventData } from "../record/event.ts";

/** What a value of an event may name: the database knows it by an id, a file by a name of its own. */
export type Reference = "enrollment" | "log" | "roadmap";

type Data = Readonly<Record<string, unknown>>;

/** By type and key, where the key alone does not say it. */
const OF_TYPE: Readonly<Record<string, Readonly<Record<string, Reference>>>> = {
  switched: { from: "enrollment" },
  "switch-planned": { from: "enrollment" },
  "roadmap-accepted": {
    from: "roadmap",
    to: "roadmap",
  } satisfies Partial<Record<keyof EventData<"roadmap-accepted">, Reference>>,
};

const OF_ANY: Readonly<Record<string, Reference>> = {
  enrollment: "enrollment",
  trial: "enrollment",
  log: "log",
};

/** Returns the data of an event with every reference in it renamed; all else stays as it is. */
export function renameReferences<Row extends Readonly<{ type: string; data: Data }>>({
  event,
  rename,
}: Readonly<{
  event: Row;
  rename: (of: Readonly<{ reference: Reference; name: string }>) => string | null;
}>): Row {
  const own = OF_TYPE[event.type] ?? {};
  const data = Object.fromEntries(
    Object.entries(event.data).map(([key, value]) => {
      const reference = own[key] ?? OF_ANY[key];
      const isName = reference !== undefined && typeof value === "string";
      return [key, isName ? rename({ reference, name: value }) : value];
    }),
  );
  return { ...event, data };
}
