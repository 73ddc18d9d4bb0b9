"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readTyped, refused, typedField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { unlessStale } from "#lib/actions/unless-stale";
import {
  findPortfolio,
  publishPortfolio,
  savePortfolio,
  withdrawPortfolio,
} from "#lib/data/portfolio/portfolios";
import { getRecord } from "#lib/data/record";
import { type ChosenTexts, chosenTexts } from "#lib/domain/portfolio/chosen-texts";
import { portfolioInput } from "#lib/domain/portfolio/portfolio-input";
import { PROBLEMS } from "#lib/wording/refusals";

const FIELDS = ["handle", "line", "projects", "words", "hours", "listed"] as const;

/** Saves what a learner chose about their page, and leads to its preview. What another tab changed meanwhile is not overwritten. */
export async function savePortfolioAction(_: FormState, form: FormData): Promise<FormState> {
  const chosen = (name: string) => form.getAll(name).map(String).toSorted();
  const read = await unlessSignedOut({
    form,
    read: readTyped(portfolioInput, {
      ...{ handle: typedField(form, "handle"), line: typedField(form, "line") },
      ...{ hours: typedField(form, "hours"), listed: typedField(form, "listed") },
      ...{ projects: chosen("projects"), words: chosen("words") },
    }),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  const { input, values } = read;
  const record = await getRecord(change.userId);
  const isKnown = ({ milestone }: Readonly<{ milestone: string }>) => milestone;
  const made = new Set([...record.completions, ...record.evidence].map(isKnown));
  const answered = new Set(record.explanations.map(isKnown));
  const choice = {
    ...{ handle: input.handle, line: input.line },
    projects: input.projects.filter((id) => made.has(id)),
    words: input.words.filter((id) => answered.has(id)),
    ...{ areHoursShown: input.hours === "shown", isListed: input.listed === "listed" },
  };
  const stored: ChosenTexts = chosenTexts(await findPortfolio(change.userId));
  const fresh = unlessStale({
    ...{ form, fields: FIELDS, values, stored },
    typed: chosenTexts(choice),
    inWords: (field, text) => (field === "handle" || field === "line" ? text : ""),
  });
  if (!fresh.ok) return fresh.refusal;
  const saved = await savePortfolio({ ...change, ...choice });
  if (!saved.ok && saved.reason === "taken") {
    return refused({ errors: { handle: PROBLEMS["handle-taken"] }, values });
  }
  redirect("/portfolio/preview");
}

/** Publishes the learner's page. */
export async function publishPortfolioAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await publishPortfolio(change);
  refresh();
}

/** Takes the learner's page back. */
export async function withdrawPortfolioAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await withdrawPortfolio(change);
  refresh();
}
