import { ButtonLink } from "#components/ui/button";

/** Before the first answer: the question of something that is done, or where to find one. */
export function HowToBegin({
  toExplain,
}: Readonly<{ toExplain?: Readonly<{ milestone: string; title: string }> }>) {
  return (
    <div>
      {toExplain === undefined ? (
        <ButtonLink href="/roadmap" variant="quiet">
          See your roadmap
        </ButtonLink>
      ) : (
        <ButtonLink href={`/milestones/${toExplain.milestone}#own-words`} variant="quiet">
          Begin with {toExplain.title}
        </ButtonLink>
      )}
    </div>
  );
}
