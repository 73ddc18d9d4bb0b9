import { beforeAll, beforeEach, expect, test } from "vitest";
import { database, prisma } from "#lib/data/client";
import { hideForecast } from "#lib/data/forecast";
import { changeOf, newLearner } from "#lib/data/learner-example";
import { makeMentorLink } from "#lib/data/mentor";

const WRITES = {
  "one statement": hideForecast,
  "a transaction": (change: ReturnType<typeof changeOf>) =>
    makeMentorLink({ ...change, tokenHash: Buffer.from(change.operationId) }),
} as const;

/** The database says of the next writes that another transaction stood in their way: a sequence counts on through roll-backs. */
beforeAll(async () => {
  await database().pool.query(`
    CREATE TABLE met (times int, code text);
    CREATE SEQUENCE tries;
    CREATE FUNCTION meet() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE next met%ROWTYPE;
      BEGIN
        SELECT * INTO next FROM met;
        IF nextval('tries') <= next.times THEN
          RAISE EXCEPTION 'another stood in the way' USING ERRCODE = next.code;
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER meet BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION meet();`);
});
beforeEach(async () => {
  await conflicts({ times: 0, code: "40001" });
});

async function conflicts({ times, code }: Readonly<{ times: number; code: string }>) {
  await database().pool.query("TRUNCATE met; ALTER SEQUENCE tries RESTART");
  await database().pool.query("INSERT INTO met VALUES ($1, $2)", [times, code]);
}

const eventsOf = (userId: string) => prisma().event.count({ where: { userId } });

test.each([
  ["one statement", "40001"],
  ["one statement", "40P01"],
  ["a transaction", "40001"],
  ["a transaction", "40P01"],
] as const)(
  "what met others four times is done once, the fifth time, in %s after %s",
  async (way, code) => {
    const ada = await newLearner();
    await conflicts({ times: 4, code });
    await WRITES[way](changeOf(ada));
    expect(await eventsOf(ada)).toBe(1);
  },
);

test.each(["one statement", "a transaction"] as const)(
  "what meets others a fifth time fails, and has written nothing, in %s",
  async (way) => {
    const ada = await newLearner();
    await conflicts({ times: 5, code: "40001" });
    await expect(WRITES[way](changeOf(ada))).rejects.toThrow();
    expect(await eventsOf(ada)).toBe(0);
  },
);

test("fifty writers of one learner at once all get through", async () => {
  const ada = await newLearner();
  const changes = Array.from({ length: 50 }, () => changeOf(ada));
  await Promise.all(
    changes.map((change, index) => (index % 2 ? WRITES["a transaction"] : hideForecast)(change)),
  );
  const kept = await prisma().appliedOperation.count({ where: { userId: ada } });
  expect(kept).toBe(50);
});
