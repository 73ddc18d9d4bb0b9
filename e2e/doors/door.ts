import type { Its } from "./names.ts";

/** What a form carries besides whose it is and its operation id, which the knock adds. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The cookies that a browser keeps besides that of its session. */
type BrowserCookies = Readonly<
  Partial<Record<"reset" | "step" | "sign-up" | "mail-link" | "device", string>>
>;

/** How a server action is called by whom it is for, and what it opens. */
export type Door = Readonly<{
  /** What is sent, for things of somebody's: their ids stand in it, and their secrets; what is typed is nobody's. */
  fields?: (its: Its) => Fields;
  /** What the browser of their owner holds besides. */
  cookies?: (its: Its) => BrowserCookies;
  /** What has to be so before, in SQL; $1 is the id of whom it is for. */
  prepare?: string;
  /** Tables in which anybody may make a row that is nobody's or their own: what the door is for. */
  makesForAnyone?: readonly string[];
  /** The session that a browser held ends where it signs in anew, a run-out one too. */
  replacesSession?: true;
  /** Why its owner's call changes no row here, and what tries that. */
  changesNothing?: string;
  /** Whoever holds its secrets may use it, in any browser: the mail or the password is the key. */
  bearer?: true;
  /** For the person who runs the instance alone. */
  admin?: true;
}>;

export type Doors = Readonly<Record<string, Door>>;
