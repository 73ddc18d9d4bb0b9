"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  type SubmitEvent,
  use,
  useEffect,
  useId,
  useState,
  useSyncExternalStore,
} from "react";
import { OperationId } from "#components/form/operation-id";
import { tickAction } from "#lib/actions/progress/ticks";
import type { ArrivedTick } from "#lib/domain/progress/tick";
import { type Message, openTicks, type PageTicks, SILENCE } from "./page-ticks";
import { isOvertaken } from "./saved-revision";
import { TickMessage } from "./tick-message";
import { tickKey } from "./tick-queue";

type Ticks = PageTicks & Readonly<{ arrived?: ArrivedTick }>;

/** The id of the one form that every tick of a page belongs to: the pressed button says what is asked for. */
export const TICKS_FORM = "ticks";

const TicksContext = createContext<Readonly<{ ticks: Ticks; revision: number }> | null>(null);

/**
 * Everything on a page that is ticked stands inside one provider, which sends the ticks and says what became of them;
 * `arrived` is the tick that was sent from the page before, without script.
 */
export function TickProvider({
  learner,
  revision,
  operationId,
  arrived,
  children,
}: Readonly<{
  learner: string;
  /** Of the record that the page was rendered with. */
  revision: number;
  /** Of this page: with what a tick asks for, it is the tick's own. */
  operationId: string;
  arrived?: ArrivedTick;
  children: ReactNode;
}>) {
  const router = useRouter();
  const [ticks] = useState(() => ({
    ...openTicks({ learner, refresh: () => router.refresh(), arrived: messageOf(arrived) }),
    arrived,
  }));
  // External systems: what an earlier page left in localStorage is sent as soon as script runs.
  useEffect(() => ticks.queue.resume(), [ticks]);
  // External system: an earlier page of this tab may have saved a tick after this one was made, and before it came.
  useEffect(() => {
    if (isOvertaken({ learner, revision })) router.refresh();
  }, [learner, revision, router]);
  function press(event: SubmitEvent<HTMLFormElement>): void {
    const { submitter } = event.nativeEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const [milestone = "", step] = submitter.value.split("/");
    ticks.ask({ milestone, step, done: submitter.name === "done" }, submitter.id);
  }
  return (
    <TicksContext value={{ ticks, revision }}>
      <form id={TICKS_FORM} action={tickAction} onSubmit={press} hidden>
        <OperationId id={operationId} />
      </form>
      {children}
      <Announcer ticks={ticks} />
    </TicksContext>
  );
}

/** How a tick shows, where it stands, and what is said of it where it was pressed. */
export function useTick({
  milestone,
  step,
  done,
  isSecond = false,
}: Readonly<{
  milestone: string;
  step?: string;
  done: boolean;
  /** Another box for the same tick stands before it, and speaks for both where nothing was pressed here. */
  isSecond?: boolean;
}>): Readonly<{
  shown: boolean;
  place: string;
  said: ReactNode;
}> {
  const context = use(TicksContext);
  if (context === null) throw new Error("A tick stands outside of a TickProvider");
  const { ticks, revision } = context;
  const place = useId();
  const key = tickKey({ milestone, step });
  // External system: the store of the page's ticks learns which boxes there are, and lets one of them speak.
  useEffect(() => ticks.appear({ key, place }), [ticks, key, place]);
  const shown = useSyncExternalStore(
    ticks.subscribe,
    () => ticks.queue.shown({ key, done, revision }),
    () => done,
  );
  const message = useSyncExternalStore(
    ticks.subscribe,
    () => (ticks.message().place === place ? ticks.message() : SILENCE),
    () => (!isSecond && isAbout({ message: ticks.message(), key }) ? ticks.message() : SILENCE),
  );
  return {
    shown,
    place,
    said: message.text === "" ? null : <Said ticks={ticks} message={message} />,
  };
}

/** Says it to who cannot see it; what no box shows stands here, at the end of the page. */
function Announcer({ ticks }: Readonly<{ ticks: Ticks }>) {
  const message = useSyncExternalStore(ticks.subscribe, ticks.message, ticks.message);
  const isHomeless = useSyncExternalStore(
    ticks.subscribe,
    () => ticks.message().place === undefined,
    () => false,
  );
  return (
    <>
      <output aria-live="polite" className="sr-only">
        {message.text}
      </output>
      {isHomeless && message.text !== "" ? <Said ticks={ticks} message={message} /> : null}
    </>
  );
}

function Said({ ticks, message }: Readonly<{ ticks: Ticks; message: Message }>) {
  const { about, place = "" } = message;
  return (
    <TickMessage
      message={message}
      operationIds={ticks.arrived?.operationIds}
      ask={(wanted) => {
        if (about === undefined) return;
        const { milestone, step, done, operationId } = about.tick;
        const undo = { milestone, step, done: !done, undoes: done ? undefined : operationId };
        ticks.ask(wanted === "finish" ? { milestone, done: true } : undo, place);
      }}
      close={() => {
        ticks.quiet();
        document.getElementById(place)?.focus();
      }}
    />
  );
}

function messageOf(arrived: ArrivedTick | undefined): Message {
  if (arrived === undefined) return SILENCE;
  const { tick, news } = arrived;
  const { announcement, ...onward } = news;
  return { text: announcement, about: { tick, ...onward } };
}

function isAbout({ message, key }: Readonly<{ message: Message; key: string }>): boolean {
  return message.about !== undefined && tickKey(message.about.tick) === key;
}
