/** What a published page holds in any case, and what never gets onto it. */
export function WhatOthersSee() {
  return (
    <dl className="grid max-w-2xl gap-x-6 gap-y-1 font-sans text-base sm:grid-cols-[8rem_1fr]">
      <dt className="font-semibold">Always</dt>
      <dd>Your name, your path, the phase you are in, and the milestones you have done.</dd>
      <dt className="font-semibold">If you choose</dt>
      <dd>
        A line about you, projects with their evidence, answers in your own words, logged hours.
      </dd>
      <dt className="font-semibold">Never</dt>
      <dd>
        Other paths you were on, switches and your reasons, reminders and suggestions, notes,
        reviews, goals, days off, your email address.
      </dd>
    </dl>
  );
}
