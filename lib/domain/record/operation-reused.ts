/** How a change that was sent under the id of another one is told in the browser. */
export const OPERATION_REUSED = "operation-reused";

/** A change came under the id of another one: neither of the two can be meant, and nothing was changed. */
export class OperationReusedError extends Error {
  /** By it the browser knows this error from others: the framework hands nothing else on. */
  readonly digest = OPERATION_REUSED;
}
