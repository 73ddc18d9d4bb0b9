import { saveWriting } from "#lib/data/milestone";
import { putAside, waiveMilestone } from "#lib/data/progress/set-aside";
import { commit, daysAgo, done, switchTo, worked } from "./history";
import { type Account, changeAt } from "./story";

/**
 * Lives a record with something private in every place where one can write, each marked "PRIVATE" and on no page for others. What is
 * explained and shown as evidence of `core-sql-basics` is the story's.
 */
export async function liveWithPrivateWords({
  account,
  explanation,
  evidence,
}: Readonly<{ account: Account; explanation: string; evidence: string }>): Promise<void> {
  await commit({ account, at: daysAgo(60), path: "devops", why: "PRIVATE why" });
  await done({ account, at: daysAgo(50), milestones: ["fnd-setup"] });
  await switchTo({ account, at: daysAgo(40), path: "backend", reason: "PRIVATE reason" });
  await done({ account, at: daysAgo(30), milestones: ["core-sql-basics"] });
  await worked({ account, at: daysAgo(3), milestone: "core-http-apis", hours: 2 });
  const texts = { note: "PRIVATE note", explanation, evidence };
  for (const kind of ["note", "explanation", "evidence"] as const) {
    const change = changeAt(account, daysAgo(2));
    await saveWriting({
      ...change,
      milestone: "core-sql-basics",
      kind,
      seen: "",
      text: texts[kind],
    });
  }
  const waiver = { milestone: "core-relational-design", reason: "PRIVATE waiver" };
  await waiveMilestone({ ...changeAt(account, daysAgo(2)), ...waiver });
  await putAside({ ...changeAt(account, daysAgo(2)), milestone: "be-framework" });
}
