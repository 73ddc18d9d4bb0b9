import type { ReactNode } from "react";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";
import { Difficulty, Outlook } from "./difficulty";
import { ProjectTitle, WeeksToProject } from "./first-project";
import { OfficialPay } from "./official-pay";
import { Salary } from "./salary";

/** Everything a learner weighs before choosing the path, each claim with its source. */
export function PathFacts({ path, roadmap }: Readonly<{ path: CareerPath; roadmap: Roadmap }>) {
  const { facts, salaries } = path;
  return (
    <dl className="path-facts">
      <Fact term="Choose it if">{facts.chooseIf}</Fact>
      <Fact term="Best for">{facts.bestFor}</Fact>
      <Fact term="What you will do">{facts.youWillDo}</Fact>
      {facts.day === undefined ? null : <Fact term="A day at work">{facts.day}</Fact>}
      <Fact term="Key technologies">{facts.keyTechnologies.join(", ")}</Fact>
      <Fact term="Salary">
        <Salary claims={salaries} />
      </Fact>
      <Fact term="Official statistic">
        <OfficialPay statistic={facts.statistic} />
      </Fact>
      <Fact term="Career outlook">
        <Outlook outlook={facts.outlook} />
      </Fact>
      <Fact term="Difficulty to enter">
        <Difficulty difficulty={facts.difficulty} />
      </Fact>
      <Fact term="First small project">
        <ProjectTitle roadmap={roadmap} project="small" />
      </Fact>
      <Fact term="First portfolio project">
        <ProjectTitle roadmap={roadmap} project="portfolio" />
      </Fact>
      <Fact term="Weeks to the first small project">
        <WeeksToProject roadmap={roadmap} project="small" />
        <p className="mt-1 text-xs text-ink-soft">
          At that many hours a week. The first thing you build yourself, by our own estimate for a
          beginner.
        </p>
      </Fact>
      <Fact term="Weeks to the first portfolio project">
        <WeeksToProject roadmap={roadmap} project="portfolio" />
        <p className="mt-1 text-xs text-ink-soft">
          At that many hours a week. The first project to show an employer, by our own estimate.
        </p>
      </Fact>
      <Fact term="Prerequisites">{facts.prerequisites}</Fact>
      {facts.differences ? <Fact term="Where the sources differ">{facts.differences}</Fact> : null}
    </dl>
  );
}

function Fact({ term, children }: Readonly<{ term: string; children: ReactNode }>) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
