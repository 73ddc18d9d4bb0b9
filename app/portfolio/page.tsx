import type { Metadata } from "next";
import { PortfolioForm } from "#components/portfolio/portfolio-form";
import { PortfolioState } from "#components/portfolio/portfolio-state";
import { WhatOthersSee } from "#components/portfolio/what-others-see";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { chosenTexts } from "#lib/domain/portfolio/chosen-texts";
import { loadOwnPortfolio } from "#lib/loaders/portfolio";

export const metadata: Metadata = { title: "Your portfolio" };

export default async function OwnPortfolioPage() {
  const { portfolio, showable, suggestedHandle, timeZone, base } = await loadOwnPortfolio();
  const seen = chosenTexts(portfolio);
  const done = showable.projects.filter(({ isDone }) => isDone);
  return (
    <>
      <PageHeader
        title="Your portfolio"
        lead="One page about what you can do and have built, to put into an application. You choose what is on it. Nobody else sees it until you publish it."
      />
      {portfolio === null ? null : (
        <PortfolioState portfolio={portfolio} base={base} timeZone={timeZone} />
      )}
      <Panel title="What is on it">
        <WhatOthersSee />
        <PortfolioForm
          base={base}
          seen={seen}
          handle={portfolio?.handle ?? suggestedHandle}
          projects={showable.projects.map(({ milestone, isDone, hasEvidence }) => ({
            ...{ id: milestone.id, title: milestone.title, isDone, hasEvidence },
          }))}
          words={showable.words.map(({ id, title, question }) => ({ id, title, question }))}
          shown={portfolio ?? { projects: done.map(({ milestone }) => milestone.id), words: [] }}
          operationId={crypto.randomUUID()}
        />
      </Panel>
    </>
  );
}
