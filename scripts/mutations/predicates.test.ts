// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source.
import { expect, test } from "vitest";
import { predicatesIn } from "./predicates.ts";
import { withRemovable } from "./removable.ts";

function found(source: string): readonly string[] {
  return predicatesIn({ file: "sample.ts", source }).map(({ text }) => text);
}

test.each([
  ["prisma().pause.findMany({ where: { userId } })", ["userId"]],
  ["prisma().pause.findMany({ where: { id, userId: change.userId } })", ["userId: change.userId"]],
  ["prisma().user.update({ where: { id: userId }, data: { name } })", ["id: userId"]],
  [
    "prisma().note.findUnique({ where: { userId_milestoneId: { userId, milestoneId } } })",
    ["userId"],
  ],
  ["prisma().session.deleteMany({ where: { tokenHash: bytes } })", ["tokenHash: bytes"]],
  ["prisma().pause.findMany({ where: { id: pause }, select: { userId: true } })", []],
  ["prisma().pause.create({ data: { userId } })", []],
])("%s", (source, predicates) => {
  expect(found(source)).toEqual(predicates);
});

test.each([
  ['SELECT 1 FROM "Note" WHERE "userId" = ${userId}::uuid', ['"userId" = ${userId}::uuid']],
  ['DELETE FROM "Note" n USING op WHERE n."userId" = op."userId"', ['n."userId" = op."userId"']],
  ['SELECT 1 FROM "User" WHERE id = ${change.userId}::uuid', ["id = ${change.userId}::uuid"]],
  ['UPDATE "User" SET x = 1 FROM op WHERE "User".id = op."userId"', ['"User".id = op."userId"']],
  ["WITH own AS (SELECT id) UPDATE u SET x = 1 FROM own WHERE u.id = own.id", ["u.id = own.id"]],
  ['DELETE FROM "Session" WHERE "tokenHash" = ${hash} AND id = ${id}', ['"tokenHash" = ${hash}']],
  ["SELECT 1 FROM a JOIN b ON a.id = b.id WHERE a.id = ${pause}::uuid", []],
  ['INSERT INTO "Note" ("userId") SELECT op."userId" FROM op', []],
])("%s", (sql, predicates) => {
  expect(found(`prisma().$queryRaw<Row[]>\`${sql}\``)).toEqual(predicates);
  expect(found(`Prisma.sql\`${sql}\``)).toEqual(predicates);
});

test("an owner that another table names counts, and so does the secret by which it is found", () => {
  const sql = 'id = (SELECT "userId" FROM "MailToken" WHERE "tokenHash" = ${hash}) FOR UPDATE';
  const source = `tx.$queryRaw\`SELECT 1 FROM "User" WHERE ${sql}\``;
  expect(found(source)).toEqual([sql.replace(" FOR UPDATE", ""), '"tokenHash" = ${hash}']);
});

test("a comparison with the learner's id counts, one with nothing does not", () => {
  expect(found("if ((await ownerOf(tx)) !== userId) return;")).toHaveLength(1);
  expect(found("if (userId === null) return;")).toEqual([]);
});

test("a condition that stands elsewhere is refused: nobody could remove it", () => {
  expect(() => found("prisma().pause.findMany({ where })")).toThrow("written out");
});

test.each([
  ["find({ where: { userId } })", "find({ where: { userId: GONE ? undefined : userId } })"],
  ["find({ where: { id: my.userId } })", "find({ where: { id: GONE ? undefined : my.userId } })"],
  ["if (owner !== userId) stop();", "if ((GONE ? false : owner !== userId)) stop();"],
  ['Prisma.sql`"userId" = ${userId}`', 'Prisma.sql`(${GONE}::boolean OR "userId" = ${userId})`'],
])("%s: what is put in takes the condition away", (source, without) => {
  const found = predicatesIn({ file: "sample.ts", source });
  const removable = withRemovable({ source, found, first: 7 });
  expect(removable.replaceAll("globalThis.waymarkIsRemoved(7)", "GONE")).toBe(without);
});
