/** Said of a form that could not be sent. */
export const NOT_SENT =
  "Waymark could not be reached, so nothing was changed. What you wrote is still here: try again when you are back online.";

/** Said of a form whose answer takes longer than the patience below. */
export const NO_ANSWER =
  "Waymark has not answered yet, and this page is still waiting. Nothing on it is lost: keep it open until there is an answer.";

/** Longer than this without an answer, and the page says so. */
export const PATIENCE_MS = 20_000;

/** Said where the server failed. */
export const FAULT =
  "Something went wrong on our side. Nothing on this page is lost: wait a moment, then try again.";
