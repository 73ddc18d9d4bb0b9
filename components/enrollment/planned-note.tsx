import { planInWords } from "#lib/domain/enrollment/offer-words";
import type { PlannedSwitch } from "#lib/domain/enrollment/planned-switch";
import type { LocalDate } from "#lib/domain/words/dates";
import { SettlePlanForm } from "./settle-plan-form";

/** On the switch page: that a switch is planned, for when, and the way to take it back. */
export function PlannedNote({
  plan,
  title,
  today,
}: Readonly<{
  plan: PlannedSwitch;
  /** Of the path that it would begin. */
  title: string;
  today: LocalDate;
}>) {
  return (
    <section
      aria-labelledby="planned"
      className="mb-10 flex max-w-2xl flex-col items-start gap-3 border-l-2 border-trail pl-5"
    >
      <h2 id="planned" className="text-xl">
        Planned switch
      </h2>
      <p>{planInWords({ plan, title, today })} Nothing changes before you say yes.</p>
      <SettlePlanForm plan={plan.id}>Cancel the plan</SettlePlanForm>
    </section>
  );
}
