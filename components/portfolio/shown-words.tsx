import { CodeText } from "#components/ui/code-text";
import type { PortfolioView } from "#lib/domain/portfolio/portfolio-view";
import { formatInOwnVoice } from "#lib/wording/in-own-voice";
import { PortfolioEntry, PortfolioSection } from "./portfolio-section";

/** What somebody learned, as they put it: each answer below the question that it answers. */
export function ShownWords({ name, words }: Pick<PortfolioView, "name" | "words">) {
  if (words.length === 0) return null;
  return (
    <PortfolioSection title={`In ${name}’s own words`}>
      {words.map(({ title, question, text }) => (
        <PortfolioEntry key={title} margin={<CodeText text={formatInOwnVoice(title)} />}>
          <h3 className="max-w-prose text-lg">
            <CodeText text={question} />
          </h3>
          <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
        </PortfolioEntry>
      ))}
    </PortfolioSection>
  );
}
