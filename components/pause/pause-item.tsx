import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { changePauseAction, removePauseAction } from "#lib/actions/pause";
import type { Pause } from "#lib/domain/record/facts";
import { daysNotPaused } from "#lib/domain/record/pause";
import type { LocalDate } from "#lib/domain/time/dates";
import { counted } from "#lib/wording/numbers";
import { pauseDays, pauseTime } from "#lib/wording/pause";
import { PauseFields } from "./pause-fields";

const TIME = { now: "now", past: "over", "to come": "planned" } as const;

/** One pause: its days, and how to change or remove it. */
export function PauseItem({ pause, today }: Readonly<{ pause: Pause; today: LocalDate }>) {
  const { id, from, to } = pause;
  const days = pauseDays(pause);
  const length = daysNotPaused({ pauses: [], from, to: to ?? today });
  const lasted =
    to === undefined && length > 0 ? `${counted(length, "day")} so far` : counted(length, "day");
  const about = <span className="sr-only"> (pause of {days})</span>;
  return (
    <li className="py-4 font-sans">
      <p className="font-semibold">{days}</p>
      <p className="text-sm text-ink-soft">
        {length === 0 ? null : `${lasted}, `}
        {TIME[pauseTime({ ...pause, today })]}
      </p>
      <details className="mt-1">
        <summary className="w-fit py-1 text-link">
          <span>Change or remove it{about}</span>
        </summary>
        <div className="mt-3 flex flex-col items-start gap-6 border-l border-edge pl-4">
          <PauseFields
            action={changePauseAction}
            from={from}
            to={to}
            button={<span>Save the days{about}</span>}
            pause={id}
            operationId={crypto.randomUUID()}
          />
          <ChangeForm
            action={removePauseAction}
            className="flex flex-wrap items-center gap-x-4 gap-y-2"
          >
            <OperationId />
            <input type="hidden" name="pause" value={id} />
            <SubmitButton variant="danger">
              <span>Remove this pause{about}</span>
            </SubmitButton>
            <p className="text-sm text-ink-soft">
              Its days will count again. You can add it again at any time.
            </p>
          </ChangeForm>
        </div>
      </details>
    </li>
  );
}
