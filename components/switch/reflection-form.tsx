"use client";

import { useId } from "react";
import { OperationId } from "#components/form/operation-id";
import { TextArea } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { reflectAction } from "#lib/actions/switch/reflection";
import { HELPED } from "#lib/wording/switch/reflection";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** The answer: yes, partly or no, some words, or nothing at all. */
export function ReflectionForm({
  enrollment,
  operationId,
}: Readonly<{
  /** Id of the enrollment that the switch began. */
  enrollment: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: reflectAction });
  const { errors, values } = state;
  const errorId = useId();
  return (
    <form
      action={action}
      onSubmit={submit}
      className="flex w-full max-w-xl flex-col gap-4 font-sans"
    >
      <OperationId id={operationId} />
      <input type="hidden" name="enrollment" value={enrollment} />
      <fieldset aria-describedby={errors?.helped ? errorId : undefined} className="min-w-0">
        <legend className="sr-only">Did it help?</legend>
        <div className="flex flex-wrap gap-x-6">
          {HELPED.map(({ id, label }) => (
            <label key={id} className="inline-flex min-h-11 cursor-pointer items-center gap-2.5">
              <input
                type="radio"
                name="helped"
                value={id}
                defaultChecked={values?.helped === id}
                className="size-6 shrink-0 accent-ink"
              />
              {label}
            </label>
          ))}
        </div>
        {errors?.helped ? (
          <p id={errorId} className="mt-1 text-sm font-semibold text-danger">
            {errors.helped}
          </p>
        ) : null}
      </fieldset>
      <TextArea
        label="Why?"
        name="text"
        rows={2}
        maxLength={2000}
        hint="Optional. Only you see your answer; you will find it on your journey."
        defaultValue={values?.text}
        error={errors?.text}
      />
      <FormRefusal state={state} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="answer" value="said">
          Save my answer
        </SubmitButton>
        <SubmitButton variant="quiet" name="pass" value="passed">
          Rather not say
        </SubmitButton>
      </div>
    </form>
  );
}
