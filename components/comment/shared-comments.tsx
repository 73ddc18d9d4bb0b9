import type { SharedComment } from "#lib/domain/mentor";
import { formatDate } from "#lib/wording/dates";
import { CommentForm } from "./comment-form";

/** By whom a page may be commented on: the link of its reader, and whose page it is. Absent: comments are off. */
export type Commenting = Readonly<{ token: string; name: string }>;

/** What the reader of a link wrote about a piece of evidence, and where they write more. */
export function SharedComments({
  comments,
  milestone,
  of,
  by,
}: Readonly<{
  comments: readonly SharedComment[];
  milestone: string;
  of: string;
  by?: Commenting;
}>) {
  return (
    <div className="mt-1 flex flex-col gap-2 font-sans text-sm">
      {comments.length === 0 ? null : (
        <ul aria-label={`Your comments on ${of}`} className="flex flex-col gap-2">
          {comments.map(({ text, on }) => (
            <li key={text} className="max-w-prose border-l-2 border-edge pl-3 wrap-anywhere">
              <p className="whitespace-pre-line">{text}</p>
              <p className="text-ink-soft">You, {formatDate(on)}</p>
            </li>
          ))}
        </ul>
      )}
      {by === undefined ? null : (
        <CommentForm {...by} milestone={milestone} of={of} operationId={crypto.randomUUID()} />
      )}
    </div>
  );
}
