import type { Metadata } from "next";
import { ConfirmForm } from "#components/placement/confirm-form";
import { MarkedKnown } from "#components/placement/marked";
import { PlacementQuestion } from "#components/placement/question";
import { PageHeader } from "#components/ui/page";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadPlacement, type PlacementView } from "#lib/loaders/placement";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";

export const metadata: Metadata = { title: "What you know already" };

export default async function PlacementPage({ searchParams }: SearchProps) {
  const view = await loadPlacement(await searchParams);
  const path = view.path?.id;
  if (view.kind === "question") {
    return (
      <>
        <PageHeader title="What do you know already?" lead={<QuestionLead view={view} />} />
        <PlacementQuestion {...view} path={path} />
      </>
    );
  }
  if (view.kind === "marked") {
    const onward =
      view.path === undefined
        ? { href: "/today", text: "Go to your next step" }
        : { href: `/commit/${view.path.id}`, text: `Commit to ${view.path.title}` };
    const title =
      view.known.length === 0
        ? "Nothing is marked"
        : `${counted(view.known.length, "milestone")} known before`;
    return (
      <>
        <PageHeader title={title} />
        <MarkedKnown {...view} onward={onward} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={listTitle(view)} lead={<ListLead view={view} />} />
      {view.phases.some(({ offered }) => offered.length > 0) ? (
        <ConfirmForm {...view} path={path} />
      ) : null}
    </>
  );
}

function QuestionLead({ view }: Readonly<{ view: Extract<PlacementView, { kind: "question" }> }>) {
  if (view.answers.length > 0) return null;
  return (
    <p>
      At most {view.most} questions, instead of a long checklist. Then you see what you seem to
      know, and correct it. Nothing is saved until you confirm. New to Python?{" "}
      <a href="/today">Begin with the first step</a>.
    </p>
  );
}

type ListView = Extract<PlacementView, { kind: "list" }>;

function listTitle({ phase, phases }: ListView): string {
  if (phase !== undefined) return `${PHASE_TITLES[phase]}: what did you know before?`;
  const believed = phases.flatMap(({ offered }) => offered.filter((each) => each.isBelieved));
  if (phases.every(({ offered }) => offered.length === 0)) return "All of it is done";
  return believed.length === 0
    ? "You do not seem to know any of it yet"
    : `You seem to know ${counted(believed.length, "milestone")}`;
}

function ListLead({ view }: Readonly<{ view: ListView }>) {
  if (view.phase !== undefined) {
    return (
      <p>
        Untick what you did not know. <a href="/placement">Or answer a few questions instead</a>.
      </p>
    );
  }
  return (
    <p>
      Untick what you cannot do, and add what is missing.{" "}
      <a href={view.path === undefined ? "/placement" : `/placement?path=${view.path.id}`}>
        Start over
      </a>
    </p>
  );
}
