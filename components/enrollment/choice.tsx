import { OperationId } from "#components/ui/operation-id";
import type { EnrollmentRecord } from "#lib/domain/enrollment/enrollment";
import type { CareerPath } from "#lib/domain/paths/path";
import { ChoiceForm } from "./choice-form";
import { ReminderSection } from "./reminder-section";

/** The end of the reminder: nothing is asked of who stays, and nothing withheld from who switches. */
export function Choice({
  from,
  fromPath,
  to,
}: Readonly<{ from: EnrollmentRecord; fromPath: CareerPath; to: CareerPath }>) {
  const isLeft = from.endedAt !== undefined;
  return (
    <ReminderSection id="choice" title={isLeft ? "Go back or go on" : "Stay or switch"}>
      <p className="mb-2 max-w-prose">
        {isLeft
          ? `Going back to ${fromPath.title} is a beginning again, with all that you did there. Going on begins ${to.title} at once.`
          : `Staying changes nothing and takes you to your next milestone. Switching begins ${to.title} at once, and you can come back.`}
      </p>
      <ChoiceForm stayOn={fromPath.title} backTo={isLeft ? `/commit/${fromPath.id}` : undefined}>
        <OperationId />
        <input type="hidden" name="path" value={to.id} />
        <input type="hidden" name="from" value={from.id} />
      </ChoiceForm>
    </ReminderSection>
  );
}
