import { CodeText } from "#components/ui/code-text";
import type { ShownPhase } from "#lib/domain/portfolio/portfolio-view";
import { formatInOwnVoice } from "#lib/wording/in-own-voice";
import { PHASE_TITLES } from "#lib/wording/phases";
import { PortfolioEntry, PortfolioSection } from "./portfolio-section";

/** Everything that was done, phase by phase, the latest phase first: what somebody has learned to do. */
export function DoneMilestones({ phases }: Readonly<{ phases: readonly ShownPhase[] }>) {
  const begun = phases.filter(({ titles }) => titles.length > 0).toReversed();
  if (begun.length === 0) return null;
  return (
    <PortfolioSection title="Milestones done">
      {begun.map(({ phase, titles }) => (
        <PortfolioEntry key={phase} margin={PHASE_TITLES[phase]}>
          <ul className="gap-x-10 sm:columns-2">
            {titles.map((title) => (
              <li key={title} className="break-inside-avoid">
                <CodeText text={formatInOwnVoice(title)} />
              </li>
            ))}
          </ul>
        </PortfolioEntry>
      ))}
    </PortfolioSection>
  );
}
