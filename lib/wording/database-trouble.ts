/** What a learner reads while the database does not answer. */
export const DATABASE_TROUBLE_PAGE = {
  title: "Waymark will be back in a moment",
  text: "The place where it keeps its data does not answer right now. Everything you saved is safe.",
  asked: "Wait a few seconds, then try again.",
  again: "Try again",
  sent: "What you just sent may not have been saved. Wait a few seconds, then reload this page to send it again: nothing is saved twice.",
} as const;
