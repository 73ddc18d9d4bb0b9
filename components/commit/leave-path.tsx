import { OperationId } from "#components/ui/operation-id";
import { LeaveForm } from "./leave-form";

/** Ends a path before it is complete. What happens is said before the button is seen. */
export function LeavePath({
  enrollment,
  title,
}: Readonly<{
  /** Id of the open enrollment. */
  enrollment: string;
  /** Of its path. */
  title: string;
}>) {
  return (
    <div className="flex max-w-xl flex-col gap-3">
      <p>
        You are on {title}. If you leave it, everything you did is kept: milestones, steps,
        evidence, notes and work days. Nothing is deleted, and you can come back at any time.
      </p>
      <p>
        You would then follow the fundamentals alone. For 30 days after leaving, another path begins
        through the page for switching, so that you see your own record before you choose.
      </p>
      <LeaveForm title={title}>
        <OperationId />
        <input type="hidden" name="enrollment" value={enrollment} />
      </LeaveForm>
    </div>
  );
}
