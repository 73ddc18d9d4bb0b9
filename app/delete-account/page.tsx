import type { Metadata } from "next";
import { DataFiles } from "#components/archive/data-files";
import { LargeFileNote } from "#components/archive/large-file-note";
import { DeleteLaterForm } from "#components/deletion/delete-later-form";
import { DeleteNowForm } from "#components/deletion/delete-now-form";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { DELETION_DAYS } from "#lib/domain/deletion";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadDeletion } from "#lib/loaders/deletion";

export const metadata: Metadata = { title: "Delete your account", robots: { index: false } };

export default async function DeleteAccountPage({ searchParams }: SearchProps) {
  const { email, deletesAt, isTooLarge } = await loadDeletion();
  const { missing } = await searchParams;
  return (
    <>
      <PageHeader
        title="Delete your account"
        lead={
          <p>
            This deletes the account of <strong className="wrap-anywhere">{email}</strong> with
            everything on <a href="/your-data">the page of your data</a>: your paths, ticks, notes
            and settings.
          </p>
        }
      />
      <Panel title="First, take your data with you">
        <p className="max-w-prose">
          With the first file you can continue later, in a new account here or in another Waymark.
        </p>
        {isTooLarge ? <LargeFileNote /> : null}
        <DataFiles />
      </Panel>
      {deletesAt === null ? (
        <Panel title={`Delete it in ${DELETION_DAYS} days`}>
          <p className="max-w-prose">
            Until then everything stays as it is, and you can keep your account with one click. You
            get no reminders meanwhile.
          </p>
          <DeleteLaterForm />
        </Panel>
      ) : null}
      <Panel title="Delete it now" id="now">
        {missing === undefined ? null : (
          <Notice tone="error">
            <p>Nothing was deleted. Tick the box first: this cannot be undone.</p>
          </Notice>
        )}
        <p className="max-w-prose">
          Everything is gone at once. Links you shared stop working, and nobody can bring the
          account back. Backups of this Waymark hold a copy until they are deleted in their turn.
          All that is left here is <a href="/privacy#deleted">a number that names nobody</a>.
        </p>
        <DeleteNowForm />
      </Panel>
    </>
  );
}
