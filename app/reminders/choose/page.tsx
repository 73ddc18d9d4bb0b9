import type { Metadata } from "next";
import { KeepForm } from "#components/reminders/keep-form";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { type KeepView, loadKept } from "#lib/loaders/reminders";

// The same as on /reset-password: with no-referrer in the document too, its form would send no Origin.
export const metadata: Metadata = { title: "Choose fewer reminders", referrer: "same-origin" };

export default async function ChooseRemindersPage({ searchParams }: SearchProps) {
  const view = await loadKept(await searchParams);
  return (
    <>
      <PageHeader title="Choose fewer reminders" />
      <div className="flex flex-col items-start gap-6">
        {view === "dead" ? (
          <Notice tone="caution">
            <p>
              This link no longer works. Sign in, and choose your reminders in{" "}
              <a href="/settings#reminders">your settings</a>.
            </p>
          </Notice>
        ) : (
          <Kept {...view} />
        )}
      </div>
    </>
  );
}

function Kept({ token, kinds, isDone }: KeepView) {
  return (
    <>
      {isDone ? (
        <Notice tone="success">
          <p>
            Saved. {kinds.length === 0 ? "No more reminders come." : "Only these come from now on."}
          </p>
        </Notice>
      ) : null}
      {kinds.length === 0 ? (
        <p className="max-w-prose">
          All reminders are off. You can choose them again in{" "}
          <a href="/settings#reminders">your settings</a>.
        </p>
      ) : (
        <KeepForm token={token} kinds={kinds} />
      )}
    </>
  );
}
