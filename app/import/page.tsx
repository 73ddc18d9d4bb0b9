import type { Metadata } from "next";
import { ImportPreview } from "#components/archive/import-preview";
import { UploadForm } from "#components/archive/upload-form";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { once, type SearchProps } from "#lib/loaders/account/search-params";
import { loadImport } from "#lib/loaders/import";
import { formatFault } from "#lib/wording/archive/import";
import { formatDate } from "#lib/wording/dates";

export const metadata: Metadata = { title: "Bring in a file" };

export default async function ImportPage({ searchParams }: SearchProps) {
  const search = await searchParams;
  const { preview, isUnreadable } = await loadImport();
  const fault = formatFault(once(search, "fault") ?? (isUnreadable ? "upgrading" : undefined));
  return (
    <>
      <PageHeader
        title="Bring in a file"
        lead={
          <p>
            Continue where you were: in a new account, or after you moved from another Waymark. What
            is here already stays as it is.
          </p>
        }
      />
      <div className="flex flex-col gap-6 not-empty:mb-8">
        {fault === undefined ? null : (
          <Notice tone="error">
            <p>{fault}</p>
          </Notice>
        )}
        {once(search, "done") === "yes" && preview === undefined ? (
          <Notice tone="success">
            <p>
              It is all here now. <a href="/today">Go to today</a>
            </p>
          </Notice>
        ) : null}
      </div>
      {preview === undefined ? (
        <UploadForm />
      ) : (
        <Panel title="What the file would add">
          <p className="max-w-prose wrap-anywhere">
            From the account of {preview.name} ({preview.email}), as it was on{" "}
            {formatDate(preview.exportedOn)}.
          </p>
          <ImportPreview id={preview.id} plan={preview.plan} />
        </Panel>
      )}
    </>
  );
}
