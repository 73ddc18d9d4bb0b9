"use client";

import { Whose } from "#components/form/whose";
import { reportBrokenLinkAction } from "#lib/actions/milestone/broken-links";
import { useKeptForm } from "../form/use-kept-form";

/** One click tells whoever runs this instance that a link leads nowhere. */
export function BrokenLinkForm({
  milestone,
  url,
  title,
}: Readonly<{ milestone: string; url: string; title: string }>) {
  const { state, action, submit, isWaiting } = useKeptForm({ action: reportBrokenLinkAction });
  return (
    <form action={action} onSubmit={submit} className="font-sans text-sm text-ink-soft">
      <input type="hidden" name="milestone" value={milestone} />
      <input type="hidden" name="url" value={url} />
      <Whose />
      {state.status === "saved" ? null : (
        <button
          type="submit"
          aria-busy={isWaiting || undefined}
          className="min-h-6 underline decoration-dotted underline-offset-4 hover:text-ink hover:decoration-solid aria-busy:cursor-progress aria-busy:decoration-dashed"
        >
          Report broken link <span className="sr-only">({title})</span>
        </button>
      )}
      <p role="status" className="empty:hidden">
        {state.status === "saved"
          ? "Thank you. The people who run this Waymark have been told."
          : state.errors?.form}
      </p>
    </form>
  );
}
