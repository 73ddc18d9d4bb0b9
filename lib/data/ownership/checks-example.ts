import assert from "node:assert/strict";
import { database, prisma } from "#lib/data/client";
import { READS, READS_BY_NAME } from "#lib/data/ownership/reads-example";
import type { Person } from "#lib/data/ownership/rows-example";
import { NOBODYS, type Rows, type World } from "#lib/data/ownership/world-example";
import { BEFORE, WRITES_BY_NAME } from "#lib/data/ownership/writes-by-name-example";
import { WRITES } from "#lib/data/ownership/writes-example";

/** What ownership.db.test.ts asks of each call, and `npm run mutate:ownership` once more without each predicate. */
export type Check = Readonly<{ name: string; run: () => Promise<void> }>;

/** All checks; each begins with the world as it was at first, and throws where it fails. */
export function checksIn({ ada, ben, rowsOf, restore }: World): readonly Check[] {
  return [
    ...Object.entries({ ...READS, ...READS_BY_NAME }).map(([key, read]) => ({
      name: `${key}: each is shown the same with the other and without`,
      run: async () => {
        await remove(ben);
        const hersAlone = await read(ada, ada);
        await restore();
        const hisRows = await rowsOf(ben);
        const hers = await read(ada, ada);
        assert.deepEqual(hers, hersAlone);
        assertNothingOf(ben, hers);
        assert.deepEqual(await rowsOf(ben), hisRows);
        const his = await read(ben, ben);
        assertNothingOf(ada, his);
        await remove(ada);
        assert.deepEqual(his, await read(ben, ben));
      },
    })),
    ...Object.entries(READS_BY_NAME).map(([key, read]) => ({
      name: `${key}: what is the other's is not there`,
      run: async () => {
        const hisRows = await rowsOf(ben);
        const shown = await read(ada, ben);
        assert.deepEqual(shown, await read(ada, NOBODYS));
        assertNothingOf(ben, shown);
        assert.deepEqual(await rowsOf(ben), hisRows);
      },
    })),
    ...Object.entries({ ...WRITES, ...WRITES_BY_NAME }).map(([key, write]) => ({
      name: `${key}: changes the learner's own rows, and waits for nobody`,
      run: async () => {
        await BEFORE[key]?.({ me: ada, other: ben });
        const [hisRows, hers] = [await rowsOf(ben), await rowsOf(ada)];
        const answer = await whileLocked(ben, () => write(ada, ada));
        assert.deepEqual(await rowsOf(ben), hisRows);
        const changed = await rowsOf(ada);
        assert.notDeepEqual(recordIn(changed), recordIn(hers));
        assertNothingOf(ben, answer, changed);
      },
    })),
    ...Object.entries(WRITES_BY_NAME).map(([key, write]) => ({
      name: `${key}: what is the other's cannot be changed`,
      run: async () => {
        await BEFORE[key]?.({ me: ada, other: ben });
        const [hisRows, hers] = [await rowsOf(ben), await rowsOf(ada)];
        const answer = await write(ada, ben);
        assert.deepEqual(await rowsOf(ben), hisRows);
        assert.deepEqual(recordIn(await rowsOf(ada)), recordIn(hers));
        assert.deepEqual(answer, await write(ada, NOBODYS));
      },
    })),
  ];
}

/** Asserts that nothing by which a learner is known stands in what another was shown, or has. */
function assertNothingOf(person: Person, ...found: readonly unknown[]): void {
  const { mark, userId, session, left, open, trial, plan, pause, event, log, pendingImport } =
    person;
  const text = JSON.stringify(found);
  const marks = [mark, userId, session, left, open, trial, plan, pause, event, log, pendingImport];
  assert.deepEqual(
    marks.filter((each) => text.includes(each)),
    [],
  );
}

/** A learner's rows but for the operation ids, which are kept even where nothing changed. */
function recordIn({ AppliedOperation: _, ...record }: Rows): Rows {
  return record;
}

async function remove({ userId }: Person): Promise<void> {
  await prisma().user.delete({ where: { id: userId } });
}

/** While it lasts, whoever wants to change or to lock this learner's account waits, and is refused. */
async function whileLocked<Answer>(
  { userId }: Person,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const client = await database().pool.connect();
  try {
    await client.query("BEGIN");
    await client.query('SELECT FROM "User" WHERE id = $1 FOR UPDATE', [userId]);
    return await work();
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}
