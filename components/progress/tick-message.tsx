"use client";

import { usePathname, useRouter } from "next/navigation";
import { type FormEvent, type MouseEvent, type ReactNode, useRef } from "react";
import { OperationId } from "#components/form/operation-id";
import { tickAction } from "#lib/actions/progress/ticks";
import type { ArrivedTick } from "#lib/domain/progress/tick";
import type { Message } from "./page-ticks";

/**
 * What is said of a tick, with Undo and where it leads. It stands right after the box in tab order, at the foot of the
 * window to the eye, and stays until it is closed or another one takes its place. Its forms work without script.
 */
export function TickMessage({
  message: { text, about },
  operationIds,
  ask,
  close,
}: Readonly<{
  message: Message;
  operationIds?: ArrivedTick["operationIds"];
  ask: (wanted: "undo" | "finish") => void;
  close: () => void;
}>) {
  const page = usePathname();
  const router = useRouter();
  const group = useRef<HTMLFieldSetElement>(null);
  const { milestone, step, done, operationId } = about?.tick ?? { milestone: "", done: true };
  const undoes = done ? undefined : operationId;

  /** Closes the message, and the link with it: a browser follows no link that is gone, so it is followed here. */
  function goOn(event: MouseEvent<HTMLAnchorElement>): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { pathname, hash } = event.currentTarget;
    close();
    router.push(pathname + hash);
  }

  return (
    <fieldset ref={group} tabIndex={-1} aria-label={text} className="tick-message">
      <p aria-hidden="true">{text}</p>
      <div className="tick-acts">
        {about === undefined ? null : (
          <Act
            tick={{
              milestone,
              step,
              asked: done ? "open" : "done",
              operationId: operationIds?.undo,
              undoes,
            }}
            submit={() => ask("undo")}
          >
            Undo
          </Act>
        )}
        {about?.onward?.kind === "finish" ? (
          <Act
            tick={{ milestone, asked: "done", operationId: operationIds?.finish }}
            submit={() => {
              // The button goes when the milestone is done: the group stays, and with it the place in tab order.
              group.current?.focus();
              ask("finish");
            }}
          >
            Mark it done
          </Act>
        ) : null}
        {about?.onward?.kind === "link" ? (
          <a href={about.onward.href} className="tick-act">
            {about.onward.label}
          </a>
        ) : null}
        {about?.offer === undefined ? null : (
          <a href={`/milestones/${milestone}#own-words`} onClick={goOn} className="tick-act">
            Say it in your own words
          </a>
        )}
        <a
          href={`${page}#${step ?? milestone}`}
          onClick={(event) => {
            event.preventDefault();
            close();
          }}
          className="tick-act tick-close"
        >
          Close
        </a>
      </div>
    </fieldset>
  );
}

function Act({
  tick: { milestone, step, asked, operationId, undoes },
  submit,
  children,
}: Readonly<{
  tick: Readonly<{
    milestone: string;
    step?: string;
    asked: "done" | "open";
    operationId?: string;
    undoes?: string;
  }>;
  submit: () => void;
  children: ReactNode;
}>) {
  return (
    <form
      action={tickAction}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      {undoes === undefined ? null : <input type="hidden" name="undoes" value={undoes} />}
      {/* In the browser nothing is sent by this form. */}
      <OperationId id={operationId ?? ""} />
      <button
        type="submit"
        name={asked}
        value={step === undefined ? milestone : `${milestone}/${step}`}
        className="tick-act"
      >
        {children}
      </button>
    </form>
  );
}
