/** What can happen to a learner's record. Every state change is written with exactly one of these. */
export type EventType =
  | "completed"
  | "uncompleted"
  | "step-ticked"
  | "step-unticked"
  | "put-aside"
  | "taken-up"
  | "waived"
  | "unwaived"
  | "worked"
  | "evidence-saved"
  | "note-saved"
  | "explained"
  | "prior-recorded"
  | "committed"
  | "switched"
  | "path-completed"
  | "left"
  | "exempted"
  | "unexempted"
  | "notice-dismissed"
  /** data: { trial, path } of the enrollment that begins or ends. */
  | "trial-started"
  | "trial-ended"
  /** data: { from, path, dueOn, reason } */
  | "switch-planned"
  /** data: { path, as: "cancelled" | "stayed" | "lapsed" } */
  | "planned-switch-settled"
  /** data: { from, to? } as local dates */
  | "paused"
  | "pause-changed"
  | "pause-removed"
  /** data: { weekdays, hours, reserveDays } */
  | "goal-set"
  /** data: { days } */
  | "cooling-off-set"
  | "forecast-hidden"
  | "forecast-shown"
  /** data: { correction, until?, reason? } */
  | "correction-dismissed"
  /** data: { correction } */
  | "correction-shown"
  /** data: { hoursPerWeek } of the profile; null where nothing is planned */
  | "plan-set"
  /** data: { timeZone } of the profile; null where it is not known */
  | "time-zone-set"
  /** data: { milestone, outcome } */
  | "reviewed"
  /** data: { milestones: number, until } */
  | "reviews-spread"
  /** data: { enrollment, path, from, to, versions } of the roadmap accepted */
  | "roadmap-accepted"
  /** data: { enrollment, helped? } */
  | "switch-reflected"
  | "mentor-link-made"
  | "mentor-link-revoked";
