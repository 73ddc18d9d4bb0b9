import { AsyncLocalStorage } from "node:async_hooks";

/** With which status a request is answered, and after how many seconds it may be asked again. */
export type AnswerStatus = Readonly<{ status: 410 | 422 | 429 | 503; retryAfter?: number }>;

/** What is known of the request that is being answered, from the server's own hands: nothing that a stranger wrote. */
export type RequestContext = {
  readonly id: string;
  /** Where it comes from: the peer, or whom a trusted proxy names. */
  readonly address: string;
  readonly method?: string;
  /** Without its query. */
  readonly path?: string;
  /** Whether its failure stands in the log already. */
  isFailureLogged: boolean;
  /** The form that was sent without script, as it came. */
  form?: Readonly<{ body: Buffer; contentType: string }>;
  /** With which status it is answered, where that is no success (lib/http/answer-with.ts). */
  answer?: AnswerStatus;
  /** Told when the database did not do what this request needed (lib/http/database-trouble.ts). */
  hearTrouble?: () => void;
};

// The server's edge and the bundles of the app each have a copy of this module: what they share stands on globalThis.
const store = globalThis as { waymarkRequests?: AsyncLocalStorage<RequestContext> };

/** Returns where requests are remembered. The edge asks for it as it is loaded: from then on every request passes it. */
export function watchRequests(): AsyncLocalStorage<RequestContext> {
  store.waymarkRequests ??= new AsyncLocalStorage();
  return store.waymarkRequests;
}

/** Returns whether every request of this process passes our edge: without it nothing is bounded, and nobody kept out. */
export function isWatched(): boolean {
  return store.waymarkRequests !== undefined;
}

/** Returns what is known of the request that is being answered; undefined outside of one, and under a server without our edge. */
export function requestContext(): RequestContext | undefined {
  return store.waymarkRequests?.getStore();
}

/** Runs what answers a request, and all that it waits for, with what is known of the request. */
export function inRequest<T>(context: RequestContext, answer: () => T): T {
  return watchRequests().run(context, answer);
}
