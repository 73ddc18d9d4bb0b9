import { formatWaitingComments } from "#lib/wording/comment";

/** For /today: that a mentor wrote something, quietly. */
export function WaitingComments({ waiting }: Readonly<{ waiting: number }>) {
  if (waiting === 0) return null;
  return (
    <p className="mb-6 font-sans text-sm text-ink-soft print:hidden">
      New: <a href="/settings#share">{formatWaitingComments(waiting)}</a>
    </p>
  );
}
