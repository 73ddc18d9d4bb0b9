import { getArchive } from "#lib/data/archive/get-archive";
import { commit, daysAgo, done, switchTo, worked } from "../../../e2e/history.ts";
import { signedInLearner } from "../learner.ts";
import type { RunningApp } from "../running-app.ts";
import type { Walker } from "./walk.ts";

type Life = (account: Parameters<typeof commit>[0]["account"]) => Promise<void>;

/** What learners have done before they ask for odd things: each state shows forms that the others do not. */
const LIVES: readonly Life[] = [
  async () => {},
  async (account) => {
    await commit({ account, at: daysAgo(60), path: "backend", why: "To build services" });
    await done({ account, at: daysAgo(40), milestones: ["fnd-git", "fnd-setup"] });
    await worked({ account, at: daysAgo(2), milestone: "core-sql-basics", hours: 2 });
  },
  async (account) => {
    await commit({ account, at: daysAgo(90), path: "backend" });
    await switchTo({ account, at: daysAgo(50), path: "devops", reason: "Curious" });
    await switchTo({ account, at: daysAgo(1), path: "data-science" });
  },
];

/** Returns somebody new who asks: a stranger now and then, or a learner in one of several states. */
export async function newWalker({
  app,
  index,
  pages,
}: Readonly<{ app: RunningApp; index: number; pages: readonly string[] }>): Promise<Walker> {
  const port = app.place.port;
  const nobody = {
    port,
    pages: [...pages],
    queries: new Set(["next", "token", "q"]),
    actions: new Set<string>(),
  };
  if (index % 4 === 3) return { ...nobody, cookie: "", archive: "" };
  const { userId, email, cookie } = await signedInLearner(app);
  await LIVES[index % LIVES.length]?.({
    userId,
    email,
    name: "Ada",
    timeZone: "Africa/Lagos",
    hoursPerWeek: null,
  });
  const archive = JSON.stringify(await getArchive({ userId, now: new Date() }));
  return { ...nobody, cookie, archive };
}
