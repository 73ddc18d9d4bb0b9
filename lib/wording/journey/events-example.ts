import type { EventType } from "#lib/domain/record/event";
import type { EventNames } from "./event-line.ts";

export const names: EventNames = {
  milestone: (id) => `Title of ${id}`,
  step: (_, step) => `Do ${step}`,
  path: (id) => ({ backend: "Backend", devops: "DevOps" })[id] ?? id,
  enrollment: (id) => ({ "enrollment-1": "Backend", "enrollment-2": "DevOps" })[id],
  log: (id) => ({ "log-1": "A course on trees" })[id],
};

/** Each type as lib/data writes it, and what is then read. */
export const WRITTEN: Readonly<
  Record<EventType, readonly (readonly [data: unknown, read: string])[]>
> = {
  completed: [
    [{ milestone: "git" }, "Completed Title of git"],
    [{ milestone: "git", prior: true }, "Ticked again, as known before: Title of git"],
  ],
  uncompleted: [[{ milestone: "git" }, "Unticked Title of git"]],
  "step-ticked": [[{ milestone: "git", step: "two" }, "Ticked a step of Title of git (Do two)"]],
  "step-unticked": [
    [{ milestone: "git", step: "two" }, "Unticked a step of Title of git (Do two)"],
  ],
  "put-aside": [[{ milestone: "git" }, "Put aside for now: Title of git"]],
  "taken-up": [[{ milestone: "git" }, "Picked up again: Title of git"]],
  waived: [
    [
      { milestone: "git", reason: "I use it daily" },
      "Skipped permanently: Title of git “I use it daily”",
    ],
  ],
  unwaived: [[{ milestone: "git" }, "No longer skipped: Title of git"]],
  worked: [
    [{ milestone: "git", hours: 1.5 }, "Worked 1.5 hours on Title of git"],
    [{ milestone: "git", hours: null }, "Worked on Title of git"],
    [
      { milestone: "git", hours: 2, day: "2026-03-01" },
      "Logged for 1 March 2026: 2 hours on Title of git",
    ],
    [
      { milestone: "git", hours: null, day: "2026-03-01" },
      "Logged for 1 March 2026: work on Title of git",
    ],
    [{ milestone: null, hours: 1, log: "log-1" }, "Learned elsewhere, 1 hour “A course on trees”"],
    [
      { milestone: "git", hours: null, log: "log-1", day: "2026-03-01" },
      "Logged for 1 March 2026: learned elsewhere, for Title of git “A course on trees”",
    ],
    [{ milestone: null, log: "removed" }, "Learned elsewhere"],
  ],
  "log-corrected": [
    [{ milestone: "git", hours: 1.5 }, "Corrected a log, now: 1.5 hours on Title of git"],
    [
      { milestone: null, hours: null, log: "log-1", day: "2026-03-01" },
      "Corrected a log for 1 March 2026, now: learned elsewhere “A course on trees”",
    ],
  ],
  "log-removed": [
    [
      { milestone: "git", hours: 1.5, day: "2026-03-01" },
      "Removed a log for 1 March 2026: 1.5 hours on Title of git",
    ],
    [{ milestone: null, hours: null, log: "log-2" }, "Removed a log: learned elsewhere"],
  ],
  "evidence-saved": [[{ milestone: "git" }, "Saved the evidence for Title of git"]],
  "picture-added": [[{ milestone: "git" }, "Added a picture to Title of git"]],
  "picture-described": [[{ milestone: "git" }, "Described a picture of Title of git"]],
  "picture-removed": [[{ milestone: "git" }, "Removed a picture from Title of git"]],
  "note-saved": [[{ milestone: "git" }, "Saved your note on Title of git"]],
  explained: [[{ milestone: "git" }, "Saved your own words on Title of git"]],
  "prior-recorded": [
    [
      { milestones: ["git", "sql"] },
      "Marked 2 milestones you could already do (Title of git and Title of sql)",
    ],
  ],
  "when-done-said": [
    [
      { day: "2026-03-08", as: "since", since: "2026-03-01" },
      "Said that what you ticked on 8 March 2026 was done since 1 March 2026",
    ],
    [
      { day: "2026-03-08", as: "before", ticks: 6 },
      "Said that what you ticked on 8 March 2026 was done before Waymark",
    ],
    [
      { day: "2026-03-08", as: "today" },
      "Said that what you ticked on 8 March 2026 was done on that day",
    ],
  ],
  "prior-taken-back": [
    [{ milestones: ["git"] }, "Unmarked 1 milestone as known before (Title of git)"],
  ],
  "prior-done-now": [[{ milestone: "git" }, "Done now, not before: Title of git"]],
  committed: [[{ path: "backend" }, "Committed to Backend"]],
  switched: [
    [
      { path: "devops", from: "enrollment-1", reason: "A <video>" },
      "Switched from Backend to DevOps “A <video>”",
    ],
    [{ path: "devops", from: "nobody's", reason: "" }, "Switched to DevOps"],
  ],
  "path-completed": [[{ enrollment: "enrollment-1" }, "Completed the path Backend"]],
  left: [[{ enrollment: "enrollment-1", reason: "Not mine" }, "Left Backend “Not mine”"]],
  exempted: [
    [{ enrollment: "enrollment-1", because: "" }, "Said that leaving Backend does not count"],
    [
      { enrollment: "enrollment-1", because: "A course" },
      "Said that leaving Backend does not count “A course”",
    ],
  ],
  unexempted: [
    [{ enrollment: "enrollment-1", because: null }, "Said that leaving Backend counts again"],
  ],
  "notice-dismissed": [
    [{ upToHopAt: "2026-03-03T12:00:00Z" }, "Dismissed the notice about your switches"],
  ],
  "trial-started": [[{ trial: "enrollment-2", path: "devops" }, "Began a trial of DevOps"]],
  "trial-ended": [
    [{ trial: "enrollment-2", path: "devops", as: "left" }, "The trial of DevOps ended"],
    [
      { trial: "enrollment-2", path: "devops", as: "switched" },
      "The trial of DevOps ended with a switch",
    ],
  ],
  "switch-planned": [
    [
      { from: "enrollment-1", path: "devops", dueOn: "2026-03-10", reason: "Clouds" },
      "Planned to switch to DevOps on 10 March 2026 “Clouds”",
    ],
  ],
  "planned-switch-settled": [
    [{ path: "devops", as: "cancelled" }, "Canceled the planned switch to DevOps"],
    [{ path: "devops", as: "stayed" }, "Stayed, and dropped the planned switch to DevOps"],
    [{ path: "devops", as: "switched" }, "Made the planned switch to DevOps"],
    [{ path: "devops", as: "lapsed" }, "The planned switch to DevOps lapsed"],
  ],
  paused: [
    [{ from: "2026-03-03", to: "2026-03-09" }, "Took time off from 3 March 2026 to 9 March 2026"],
    [{ from: "2026-03-03", to: "2026-03-03" }, "Took time off on 3 March 2026"],
    [{ from: "2026-03-03" }, "Took time off from 3 March 2026, with no end yet"],
  ],
  "pause-changed": [
    [
      { from: "2026-03-03", to: null },
      "Changed a pause; it is now from 3 March 2026, with no end yet",
    ],
  ],
  "pause-removed": [
    [
      { from: "2026-03-03", to: "2026-03-09" },
      "Removed the pause from 3 March 2026 to 9 March 2026",
    ],
  ],
  "goal-set": [
    [
      { weekdays: [1, 3, 7], hours: null, reserveDays: 1 },
      "Set a weekly goal: Monday, Wednesday and Sunday, with 1 reserve day a week",
    ],
    [{ weekdays: [], hours: 6, reserveDays: 0 }, "Set a weekly goal: 6 hours a week"],
    [{ weekdays: [], hours: null, reserveDays: 0 }, "Removed the weekly goal"],
  ],
  "cooling-off-set": [
    [{ days: 1 }, "Set the cooling-off time to 1 day"],
    [{ days: 0 }, "Turned the cooling-off time off"],
  ],
  "forecast-hidden": [[{}, "Hid the forecast"]],
  "forecast-shown": [[{}, "Showed the forecast again"]],
  "correction-shown": [
    [{ correction: "memorizing" }, "Brought back the suggestion about saying it in your own words"],
  ],
  "plan-set": [
    [{ hoursPerWeek: 8 }, "Planned 8 hours a week"],
    [{ hoursPerWeek: null }, "Removed the planned hours a week"],
  ],
  "time-zone-set": [
    [{ timeZone: "America/New_York" }, "Set the time zone to America/New York"],
    [{ timeZone: null }, "Removed the time zone"],
  ],
  "correction-dismissed": [
    [
      { correction: "stalled", until: "2026-04-02" },
      "Hid the suggestion about a while without a work day until 2 April 2026",
    ],
    [
      { correction: "tutorial-hell", reason: "I build at work" },
      "Hid the suggestion about reading more than building for good “I build at work”",
    ],
    [{ correction: "new-one" }, "Hid a suggestion for good"],
  ],
  reviewed: [
    [{ milestone: "git", outcome: "confirmed" }, "Reviewed, and still right: Title of git"],
    [{ milestone: "git", outcome: "faded" }, "Reviewed, and forgotten: Title of git"],
  ],
  "reviews-spread": [
    [
      { milestones: 12, until: "2026-03-17" },
      "Spread 12 reviews over the days until 17 March 2026",
    ],
  ],
  "roadmap-accepted": [
    [
      {
        enrollment: "enrollment-1",
        path: "backend",
        from: "a",
        to: "b",
        versions: { from: 1, to: 2 },
      },
      "Moved from version 1 to 2 of the roadmap Backend",
    ],
  ],
  "switch-reflected": [
    [{ enrollment: "enrollment-2", helped: "yes" }, "Said that switching to DevOps helped"],
    [
      { enrollment: "enrollment-2", helped: "partly" },
      "Said that switching to DevOps partly helped",
    ],
    [{ enrollment: "enrollment-2", helped: "no" }, "Said that switching to DevOps did not help"],
    [{ enrollment: "enrollment-2" }, "Would rather not say whether switching to DevOps helped"],
  ],
  "week-looked-back-on": [
    [{ monday: "2026-03-02" }, "Looked back on the week of 2 March 2026"],
    [{ monday: "2026-03-02", removed: true }, "Removed your words about the week of 2 March 2026"],
  ],
  "week-look-hidden": [[{}, "Hid the look at your week"]],
  "week-look-shown": [[{}, "Showed the look at your week again"]],
  "record-imported": [
    [{ rows: 3 }, "Brought in 3 entries from a file"],
    [{}, "Brought in a file"],
  ],
  "reminders-chosen": [
    [
      { kinds: ["planned-day", "look-back"], hour: 18, lookWeekday: 7, lookHour: 17 },
      "Chose reminders: planned days and the date to look back",
    ],
    [{ kinds: ["of-later"] }, "Chose reminders: of-later"],
    [{ kinds: [] }, "Turned reminders off"],
  ],
  "reminder-answered": [
    [{ kind: "planned-day", answer: "not-today" }, "Answered a reminder: not today"],
  ],
  "push-turned-on": [[{}, "Had reminders shown by a browser"]],
  "push-turned-off": [[{}, "Had reminders shown by a browser no more"]],
  "calendar-made": [[{}, "Made an address for your calendar"]],
  "calendar-revoked": [[{}, "Turned off the address of your calendar"]],
  "mentor-link-made": [[{}, "Made a link for a mentor"]],
  "mentor-link-revoked": [[{}, "Turned off the link for a mentor"]],
  "summary-chosen": [
    [{ choice: "offered" }, "Offered your mentor a weekly email"],
    [{ choice: "stopped" }, "Stopped the weekly email to your mentor"],
  ],
  "comment-judged": [
    [{ milestone: "git", as: "kept" }, "Kept a comment on your evidence"],
    [{ milestone: "git", as: "hidden" }, "Hid a comment on your evidence"],
    [{ milestone: "git", as: "removed" }, "Deleted a comment on your evidence"],
  ],
  "comments-chosen": [
    [{ choice: "taken" }, "Let your mentor comment on evidence"],
    [{ choice: "stopped" }, "Stopped comments on your evidence"],
    [{ choice: "mailed" }, "Chose emails about comments"],
    [{ choice: "not-mailed" }, "Turned emails about comments off"],
  ],
  "portfolio-changed": [[{}, "Changed your portfolio"]],
  "portfolio-published": [[{}, "Published your portfolio"]],
  "portfolio-withdrawn": [[{}, "Unpublished your portfolio"]],
};
