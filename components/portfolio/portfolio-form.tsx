"use client";

import { OperationId } from "#components/form/operation-id";
import { CodeText } from "#components/ui/code-text";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { savePortfolioAction } from "#lib/actions/portfolio/portfolio";
import type { ChosenTexts } from "#lib/domain/portfolio/chosen-texts";
import { useKeptForm } from "../form/use-kept-form";
import { ChoiceBox, ChoiceList } from "./choice-list";

type Item = Readonly<{ id: string; title: string }>;
type ProjectItem = Item & Readonly<{ isDone: boolean; hasEvidence: boolean }>;
type WordsItem = Item & Readonly<{ question: string }>;

/** What of their record a learner puts onto their page, item by item. */
export function PortfolioForm({
  base,
  seen,
  handle,
  projects,
  words,
  shown,
  operationId,
}: Readonly<{
  /** Of all pages, without the handle. */
  base: string;
  /** What was stored when the page was made. */
  seen: ChosenTexts;
  handle: string;
  projects: readonly ProjectItem[];
  words: readonly WordsItem[];
  shown: Readonly<{ projects: readonly string[]; words: readonly string[] }>;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: savePortfolioAction });
  const { errors } = state;
  const typed = state.status === "refused" ? state.values : undefined;
  const tickedIn = (field: "projects" | "words") =>
    new Set(typed?.[field]?.split(" ") ?? shown[field]);
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex max-w-2xl flex-col items-stretch gap-8"
    >
      <OperationId id={operationId} />
      {Object.entries(seen).map(([field, text]) => (
        <input key={field} type="hidden" name={`${field}Seen`} value={text} />
      ))}
      {state.status === "refused" ? (
        <Notice tone="error">
          {errors?.form ?? errors?.projects ?? errors?.words ?? errors?.hours ?? errors?.listed ?? (
            <p>Not saved yet. Correct what is marked below.</p>
          )}
        </Notice>
      ) : null}
      <Field
        label="Address"
        name="handle"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint={`${base}… If you change it later, the old address stops working at once, and for a year nobody else can have it.`}
        defaultValue={typed?.handle ?? handle}
        error={errors?.handle}
      />
      <Field
        label="One line about you"
        name="line"
        autoComplete="off"
        hint="Below your name. Optional."
        defaultValue={typed?.line ?? seen.line}
        error={errors?.line}
      />
      <ChoiceList
        title="Projects"
        hint="Readers give a page half a minute. Say with the evidence of each what it does, for whom, and one figure that shows how well it works."
        empty="When you have done a project, or added evidence to a milestone, you can show it here."
      >
        {projects.map(({ id, title, isDone, hasEvidence }) => (
          <ChoiceBox
            key={id}
            name="projects"
            value={id}
            isTicked={tickedIn("projects").has(id)}
            label={<CodeText text={title} />}
            hint={`${isDone ? "Done" : "Under way"}, ${hasEvidence ? "shown with its evidence" : "no evidence yet"}`}
          />
        ))}
      </ChoiceList>
      <ChoiceList
        title="In your own words"
        empty="When you have answered the question of a milestone, you can show your answer here."
      >
        {words.map(({ id, title, question }) => (
          <ChoiceBox
            key={id}
            name="words"
            value={id}
            isTicked={tickedIn("words").has(id)}
            label={<CodeText text={title} />}
            hint={<CodeText text={question} />}
          />
        ))}
      </ChoiceList>
      <ChoiceList title="And also" empty="">
        <ChoiceBox
          name="hours"
          value="shown"
          isTicked={(typed?.hours ?? seen.hours) !== ""}
          label="Show the hours I logged"
          hint="As one sum."
        />
        <ChoiceBox
          name="listed"
          value="listed"
          isTicked={(typed?.listed ?? seen.listed) !== ""}
          label="Let search engines list the page"
          hint="Otherwise they are asked not to, and only people with the address find it."
        />
      </ChoiceList>
      <div>
        <SubmitButton>Save and preview</SubmitButton>
      </div>
    </form>
  );
}
