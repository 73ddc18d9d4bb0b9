import { ButtonLink } from "#components/ui/button";

type PathStartProps = Readonly<{
  id: string;
  /** For a stranger or a learner without a path, for one on another path, for one on this path. */
  start: "commit" | "switch" | "own";
}>;

/** The one way from a path's page onto the path. Only what is really next wears the signal. */
export function PathStart({ id, start }: PathStartProps) {
  if (start === "own") {
    return (
      <ButtonLink href="/roadmap" variant="next">
        Your roadmap
      </ButtonLink>
    );
  }
  if (start === "switch") {
    return (
      <ButtonLink href={`/switch/${id}`} variant="quiet">
        Switch to this path
      </ButtonLink>
    );
  }
  return (
    <ButtonLink href={`/commit/${id}`} variant="next">
      Commit to this path
    </ButtonLink>
  );
}
