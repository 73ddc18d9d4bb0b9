import type { Its } from "./names.ts";

/** One request to an address. */
export type Asked = Readonly<{
  method: string;
  path: string;
  /** What a form holds, or what is sent as JSON. */
  form?: Readonly<Record<string, string | Blob>>;
  json?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}>;

/** How a page or a route handler is asked for what is somebody's. */
export type AddressDoor = Readonly<{
  asks: (its: Its) => readonly Asked[];
  /** What has to be so before, in SQL; $1 is the id of whom it is for. */
  prepare?: string;
  /** Why whom it is for is shown nothing here, and what tries that they are. */
  shownElsewhere?: string;
  /** For the person who runs the instance alone. */
  admin?: true;
  /** Its owner's request changes what is kept. */
  writes?: true;
  /** It ends the session of whoever asks, a run-out one too. */
  signsOut?: true;
  /** It looks at a clock of its own, to which the sessions of the tests have run out: it ends that of whoever asks. */
  ownClock?: true;
  /** Nobody but a learner sees it. */
  isPrivate?: true;
}>;
