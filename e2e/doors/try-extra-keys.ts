import type { Asked } from "./address-door.ts";
import type { DoorsApp } from "./app.ts";
import { comparable, extraKeys } from "./extra-keys.ts";
import { inNames } from "./faults.ts";
import { sendAs } from "./send.ts";
import { begin, callAs, type TriedAction, withOwner } from "./try-action.ts";
import type { TriedAddress } from "./try-address.ts";

/** Returns what an action makes of what nobody has a field for: every row is to be as it would be without it. */
export async function tryExtraKeys(given: TriedAction): Promise<readonly string[]> {
  const { app, action } = given;
  const tried = withOwner(given);
  const made: (readonly string[])[] = [];
  for (const extra of [{}, extraKeys(app)]) {
    await begin(tried);
    const before = await app.database.everything();
    await callAs({ ...tried, who: tried.owner, extra });
    made.push(comparable({ before, rows: await app.database.everything() }));
  }
  const [plain = [], extra = []] = made;
  return difference({ plain, extra }).map((row) =>
    inNames({ app, text: `${action.name}: extra keys change ${row}` }),
  );
}

/** Returns the same of what a route handler is sent. It may refuse the whole. */
export async function tryExtraKeysAt({
  app,
  address,
  door,
}: Pick<TriedAddress, "app" | "address" | "door">): Promise<readonly string[]> {
  const { ada } = app.people;
  const faults: string[] = [];
  for (const asked of door.asks(ada)) {
    if (asked.form === undefined && asked.json === undefined) continue;
    const made: (readonly string[])[] = [];
    for (const each of [asked, withExtraKeys({ app, asked })]) {
      await app.database.restore();
      const before = await app.database.everything();
      await sendAs({ app, asked: each, session: ada.secrets.session });
      const rows = await app.database.everything();
      made.push(comparable({ before, rows }));
      if (each === asked) continue;
      const [plain = [], extra = []] = made;
      const isRefused =
        difference({ plain: comparable({ before, rows: before }), extra }).length === 0;
      const wrong = isRefused ? [] : difference({ plain, extra });
      faults.push(...wrong.map((row) => `${address}: extra keys change ${row}`));
    }
  }
  await app.database.restore();
  return faults.map((text) => inNames({ app, text }));
}

function withExtraKeys({
  app,
  asked: { form, json, ...asked },
}: Readonly<{ app: DoorsApp; asked: Asked }>): Asked {
  const keys = extraKeys(app);
  const texts = Object.entries(keys).map(([key, value]) => [key, String(value)] as const);
  return {
    ...asked,
    ...(form && { form: { ...Object.fromEntries(texts), ...form } }),
    ...(json && { json: { ...keys, ...json } }),
  };
}

function difference({
  plain,
  extra,
}: Readonly<Record<"plain" | "extra", readonly string[]>>): readonly string[] {
  return [
    ...extra.filter((row) => !plain.includes(row)).map((row) => `to ${row}`),
    ...plain.filter((row) => !extra.includes(row)).map((row) => `away from ${row}`),
  ];
}
