import { readContent } from "#lib/content/read-content";
import { lineFor, linksOf, openLinks } from "../links/open-links.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "../run-command.ts";

const AT_A_TIME = 8;
const WAIT_MS = 15_000;

await runCommand(async ({ say }) => {
  const { milestones } = await readContent("prisma/roadmaps");
  const links = linksOf(milestones.values());
  const count = { fine: 0, moved: 0, gone: 0, refused: 0 };
  say(`Opening ${links.length} links, ${AT_A_TIME} at a time …`);
  await openLinks({
    links,
    atATime: AT_A_TIME,
    waitMs: WAIT_MS,
    onVerdict: (link, verdict) => {
      count[verdict.kind] += 1;
      say(lineFor(link, verdict));
    },
  });
  const today = new Date().toISOString().slice(0, 10);
  const sum = `${today}: ${links.length} links, ${count.fine} fine, ${count.moved} moved, ${count.gone} gone, ${count.refused} refused.`;
  if (count.gone > 0) throw new Refusal(sum);
  say(sum);
});
