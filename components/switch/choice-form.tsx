"use client";

import { useId } from "react";
import { Whose } from "#components/form/whose";
import { buttonLook } from "#components/ui/button";
import { TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { PendingLink } from "#components/ui/pending-link";
import { SubmitButton } from "#components/ui/submit-button";
import { chooseAction, stayAction } from "#lib/actions/switch/choice";
import { useKeptForm } from "../form/use-kept-form";
import { ChoiceRow } from "./choice-row";

type Says = readonly string[];

/** Why now, and the three choices: stay first, then try, then switch. */
export function ChoiceForm({
  stay,
  trial,
  change,
  reason,
  seen,
  operationIds,
}: Readonly<{
  /** `backTo`: where staying leads when that path was left already. */
  stay: Readonly<{ on: string; says: Says; backTo?: string }>;
  /** Absent where there is no path to try another beside; without `label` it cannot be tried now. */
  trial?: Readonly<{ says: Says; label?: string; isRunning: boolean }>;
  change: Readonly<{
    says: Says;
    buttons: readonly Readonly<{ choice: "now" | "plan"; label: string }>[];
  }>;
  /** What was written before, with a plan for this very switch. */
  reason?: string;
  /** What the page was about: the path that it offers, the enrollment that it would end, and the planned switch. */
  seen: Readonly<{ path: string; from: string; plan: string }>;
  operationIds: Readonly<{ now: string; plan: string; try: string }>;
}>) {
  const stayForm = useId();
  const { state, action, submit } = useKeptForm({ action: chooseAction });
  const staying = useKeptForm({ action: stayAction });
  const problem = state.errors?.form ?? staying.state.errors?.form;
  return (
    <>
      {stay.backTo === undefined ? (
        <form id={stayForm} action={staying.action} onSubmit={staying.submit}>
          <Whose />
          <input type="hidden" name="from" value={seen.from} />
        </form>
      ) : (
        <form id={stayForm} action={stay.backTo} method="get" />
      )}
      <form action={action} onSubmit={submit} className="flex flex-col gap-5">
        <Whose />
        {Object.entries(seen).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {Object.entries(operationIds).map(([choice, id]) => (
          <input key={choice} type="hidden" name={`${choice}Operation`} value={id} />
        ))}
        <TextArea
          label="Why now?"
          name="reason"
          rows={2}
          maxLength={2000}
          hint="Optional. Only you see it, and you will read it again later."
          defaultValue={state.values?.reason ?? reason}
          error={state.errors?.reason}
        />
        {problem === undefined ? null : (
          <Notice tone="error">
            <p>{problem}</p>
          </Notice>
        )}
        <ol className="grid divide-y divide-line border-y border-line lg:auto-cols-fr lg:grid-flow-col lg:divide-x lg:divide-y-0">
          <ChoiceRow title={stay.backTo === undefined ? "Stay" : "Go back"} says={stay.says}>
            <button
              type="submit"
              form={stayForm}
              aria-busy={staying.isWaiting || undefined}
              className={buttonLook("primary")}
            >
              Stay on {stay.on}
            </button>
          </ChoiceRow>
          {trial === undefined ? null : (
            <ChoiceRow title="Try it first" says={trial.says}>
              {trial.label === undefined ? null : (
                <SubmitButton variant="quiet" name="choice" value="try">
                  {trial.label}
                </SubmitButton>
              )}
              {trial.isRunning ? (
                <PendingLink href="/trial" className={buttonLook("quiet")}>
                  Look at your trial
                </PendingLink>
              ) : null}
            </ChoiceRow>
          )}
          <ChoiceRow title="Switch" says={change.says}>
            {change.buttons.map(({ choice, label }) => (
              <SubmitButton key={choice} variant="quiet" name="choice" value={choice}>
                {label}
              </SubmitButton>
            ))}
          </ChoiceRow>
        </ol>
      </form>
    </>
  );
}
