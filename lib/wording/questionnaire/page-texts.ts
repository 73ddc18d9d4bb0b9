import type { Ranking } from "#lib/domain/questionnaire/rank-paths";
import { listed } from "../numbers.ts";

/** Returns how the questionnaire, or a ranking that it gave, is called where its address is shared. */
export function choiceTexts({
  ranking,
  titleOf,
}: Readonly<{ ranking: Ranking; titleOf: (path: string) => string }>): Readonly<{
  title: string;
  fullTitle?: string;
  description: string;
}> {
  if (!ranking.ok) {
    return {
      title: "Thirteen questions",
      description:
        "Thirteen questions about what you enjoy and want, and a ranking of all seven paths with the reasons in words. No account, nothing stored.",
    };
  }
  const [first = "", second = "", third = ""] = ranking.ranked.map(({ path }) => titleOf(path));
  const title = `My ranking: ${first} first`;
  return {
    title,
    fullTitle: title,
    description: `Then ${listed([second, third])}. Thirteen questions rank seven paths with Python. What would you get?`,
  };
}
