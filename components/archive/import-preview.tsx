import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { Whose } from "#components/form/whose";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { dropImportAction, importAction } from "#lib/actions/archive/import";
import type { ImportPlan } from "#lib/domain/archive/plan-import";
import { LIST_TITLES } from "#lib/wording/archive/import";
import { listed } from "#lib/wording/numbers";

type Preview = Readonly<{
  id: string;
  plan: Pick<ImportPlan, "lists" | "changedSettings" | "unknown" | "isOverlapping">;
}>;

/** What a file would add, what is there already and what cannot be used; and the way to add it. */
export function ImportPreview({ id, plan }: Preview) {
  const { lists, changedSettings, unknown, isOverlapping } = plan;
  const added = lists.reduce((sum, list) => sum + list.added, 0);
  const isEmpty = added === 0 && changedSettings.length === 0;
  return (
    <div className="flex flex-col items-start gap-6">
      <CountTable lists={lists} />
      <UnknownNote unknown={unknown} />
      <p className="max-w-prose text-ink-soft">
        Connected services and passkeys are not added: they stay with the account that they sign in
        to.
      </p>
      {isOverlapping ? (
        <Notice tone="caution">
          <p>
            The file has you on a path at a time when you were on another one here, so it cannot be
            added to this account. Create a new account, and add it there.
          </p>
        </Notice>
      ) : null}
      {isEmpty ? (
        <Notice tone="info">
          <p>Everything in this file that can be used is here already. There is nothing to add.</p>
        </Notice>
      ) : null}
      {isEmpty || isOverlapping ? null : (
        <ChangeForm action={importAction}>
          <OperationId />
          <input type="hidden" name="file" value={id} />
          <SubmitButton>Add what is new</SubmitButton>
        </ChangeForm>
      )}
      <ChangeForm action={dropImportAction}>
        <Whose />
        <SubmitButton variant="quiet">Drop this file</SubmitButton>
      </ChangeForm>
    </div>
  );
}

function CountTable({ lists }: Pick<Preview["plan"], "lists">) {
  const told = lists.filter((list) => list.added + list.present + list.leftOut > 0);
  return (
    <table className="w-full max-w-2xl font-sans text-sm">
      <caption className="sr-only">What the file holds</caption>
      <thead>
        <tr className="align-bottom text-ink-soft">
          <th scope="col" className="py-1 text-left font-semibold">
            In the file
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-semibold">
            New
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-semibold">
            Here already
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-semibold">
            Left out
          </th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ list, added, present, leftOut }) => (
          <tr key={list} className="border-t border-line align-baseline">
            <th scope="row" className="py-1.5 text-left font-normal">
              {LIST_TITLES[list]}
            </th>
            <td className="py-1.5 pl-4 text-right tabular-nums">{added}</td>
            <td className="py-1.5 pl-4 text-right tabular-nums">{present}</td>
            <td className="py-1.5 pl-4 text-right tabular-nums">{leftOut}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UnknownNote({ unknown }: Pick<Preview["plan"], "unknown">) {
  const { milestones, paths, roadmaps } = unknown;
  if (milestones.length + paths.length + roadmaps.length === 0) return null;
  return (
    <Notice tone="caution" title="This Waymark does not know everything in the file">
      {milestones.length === 0 ? null : <p>Milestones, left out: {listed(milestones)}</p>}
      {paths.length === 0 ? null : <p>Paths, left out: {listed(paths)}</p>}
      {roadmaps.length === 0 ? null : (
        <p>Versions of roadmaps, replaced by the newest one here: {listed(roadmaps)}</p>
      )}
    </Notice>
  );
}
