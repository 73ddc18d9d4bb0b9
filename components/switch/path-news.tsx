import { Notice } from "#components/ui/notice";
import type { Learner } from "#lib/domain/learner";
import { type PathNews as News, pathNews } from "#lib/domain/switch/path-news";
import { wayBack } from "#lib/domain/switch/way-back";
import { titlesOf } from "#lib/wording/path-titles";
import { formatPathNews, formatWayBack } from "#lib/wording/switch/path-news";
import { GoBackForm } from "./go-back-form";

/** For /today: what has just happened between a learner and their paths; after a switch, for 72 hours, the way back too. */
export function PathNews({ news, learner }: Readonly<{ news?: News; learner: Learner }>) {
  const titleOf = titlesOf(learner.paths);
  const back = wayBack({ enrollments: learner.record.enrollments, now: learner.now });
  const text = news && formatPathNews({ news, learner });
  if (text === undefined && back === undefined) return null;
  return (
    <div className="mb-8 print:hidden">
      <Notice tone={text === undefined ? "info" : "success"} title={text?.title}>
        {text === undefined ? null : <p>{text.says}</p>}
        {back === undefined ? null : (
          <>
            <p className={text === undefined ? undefined : "text-sm text-ink-soft"}>
              {formatWayBack({ wayBack: back, titleOf })}
            </p>
            <GoBackForm enrollment={back.begun.id}>Go back to {titleOf(back.left.path)}</GoBackForm>
          </>
        )}
      </Notice>
    </div>
  );
}

/** For another page to which a change leads: what has just happened, where it is of this kind. */
export function PathNewsOf({ kind, learner }: Readonly<{ kind: News["kind"]; learner: Learner }>) {
  const news = pathNews(learner);
  if (news?.kind !== kind) return null;
  const { title, says } = formatPathNews({ news, learner });
  return (
    <div className="mb-10 print:hidden">
      <Notice tone="success" title={title}>
        <p>{says}</p>
      </Notice>
    </div>
  );
}
