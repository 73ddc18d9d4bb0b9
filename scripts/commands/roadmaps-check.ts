import { ContentError, checkContent } from "#lib/content/read-content";

try {
  const { paths, milestones } = await checkContent("prisma/roadmaps");
  console.log(`The roadmaps are sound: ${paths.length} paths, ${milestones.size} milestones.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
