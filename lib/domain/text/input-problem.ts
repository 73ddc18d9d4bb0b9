/** What can be wrong with what a person typed. A schema of the domain names it; lib/wording says what to do about it. */
export type InputProblem =
  | "name-missing"
  | "name-too-long"
  | "name-invisible"
  | "email-invalid"
  | "password-missing"
  | "password-too-short"
  | "password-too-long"
  | "password-broken"
  | "password-not-entered"
  | "code-missing"
  | "time-zone-unknown"
  | "hours-per-week-invalid"
  | "words-too-long"
  | "date-invalid"
  | "look-back-out-of-range"
  | "helped-missing"
  | "cooling-off-invalid"
  | "pause-from-invalid"
  | "pause-from-out-of-range"
  | "pause-to-invalid"
  | "pause-to-before-from"
  | "pause-to-out-of-range"
  | "goal-kind-missing"
  | "goal-weekdays-missing"
  | "goal-reserve-days-invalid"
  | "goal-hours-invalid"
  | "never-again-reason-missing"
  | "never-again-reason-too-long"
  | "kept-answer-missing"
  | "evidence-too-long"
  | "evidence-no-link"
  | "text-too-long"
  | "work-hours-invalid"
  | "log-day-invalid"
  | "log-day-out-of-range"
  | "waiver-reason-missing"
  | "waiver-reason-too-long";

/** Returns the parameter by which a check of a schema names its problem. */
export function refuseAs(problem: InputProblem): Readonly<{ error: InputProblem }> {
  return { error: problem };
}
