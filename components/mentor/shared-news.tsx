import { ChangeForm } from "#components/form/change-form";
import { SubmitButton } from "#components/ui/submit-button";
import { noteLookedAction } from "#lib/actions/mentor-look";
import type { MentorNews } from "#lib/domain/mentor";
import { formatDate } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

/** What changed since the reader last said that they had looked, and the press that says so. */
export function SharedNews({ news, token }: Readonly<{ news: MentorNews; token: string }>) {
  const { since, hasLooked, done, evidence, days } = news;
  const hasNewEvidence = new Set(evidence.map(({ title }) => title));
  const isDone = new Set(done.map(({ title }) => title));
  const onlyEvidence = evidence.filter(({ title }) => !isDone.has(title));
  const isQuiet = done.length === 0 && evidence.length === 0 && days === 0;
  return (
    <section aria-labelledby="news" className="flex flex-col items-start gap-4 print:hidden">
      <h2 id="news" className="text-2xl">
        New since {hasLooked ? "you looked on" : "this was shared on"} {formatDate(since)}
      </h2>
      {isQuiet ? <p>Nothing yet.</p> : null}
      {days === 0 ? null : <p>Worked on {counted(days, "day")}.</p>}
      {done.length === 0 ? null : (
        <ul aria-label="Done" className="flex list-disc flex-col gap-1 pl-5">
          {done.map(({ title, on, anchor }) => (
            <li key={title}>
              <Told title={title} anchor={anchor} />{" "}
              <span className="font-sans text-sm text-ink-soft">
                done {formatDate(on)}
                {hasNewEvidence.has(title) ? ", with evidence" : ""}
              </span>
            </li>
          ))}
        </ul>
      )}
      {onlyEvidence.length === 0 ? null : (
        <ul aria-label="New evidence" className="flex list-disc flex-col gap-1 pl-5">
          {onlyEvidence.map(({ title, anchor }) => (
            <li key={title}>
              Evidence for <Told title={title} anchor={anchor} />
            </li>
          ))}
        </ul>
      )}
      {isQuiet ? null : (
        <ChangeForm action={noteLookedAction}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton variant="quiet">I have seen this</SubmitButton>
        </ChangeForm>
      )}
    </section>
  );
}

function Told({ title, anchor }: Readonly<{ title: string; anchor?: string }>) {
  return anchor === undefined ? title : <a href={`#${anchor}`}>{title}</a>;
}
