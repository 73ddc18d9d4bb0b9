import type { DismissedCorrection } from "#lib/domain/coach/dismissal";
import { CORRECTION_TITLES, formatHidden } from "#lib/wording/corrections";
import { CoachAside } from "./coach-card";
import { ShowAgainForm } from "./show-again-form";

/** Right after a dismissal: that it is done, and a way back. */
export function DismissedNote({ dismissed }: Readonly<{ dismissed: DismissedCorrection }>) {
  const { correction, dismissal } = dismissed;
  return (
    <CoachAside>
      <p role="status">
        “{CORRECTION_TITLES[correction]}” is {formatHidden(dismissal)}.
      </p>
      <ShowAgainForm correction={correction} />
    </CoachAside>
  );
}
