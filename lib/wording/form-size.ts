/** What is said of a form that holds more than is ever read, before it is sent. What runs in a browser imports it. */
export const FORM_TOO_LARGE =
  "This is too long, so it was not sent. What you wrote is still here: shorten it, or keep it in a file and link to it.";

/** The same, said by an answer of its own where no script was there to say it. */
export const FORM_TOO_LARGE_PAGE = {
  title: "Too long to send",
  text: "What you sent is too long, so nothing was changed. Go back. If your browser still has what you wrote, shorten it, or keep it in a file and link to it.",
} as const;
