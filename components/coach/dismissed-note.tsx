import { CORRECTION_TITLES, hiddenInWords } from "#lib/domain/coach/correction-words";
import type { LeftOut } from "#lib/domain/coach/dismissal";
import { ShowAgain } from "./show-again";

/** Right after a dismissal: that it is done, and a way back. */
export function DismissedNote({ dismissed }: Readonly<{ dismissed: LeftOut }>) {
  const { correction, dismissal } = dismissed;
  return (
    <div className="flex max-w-2xl flex-wrap items-center gap-x-4 gap-y-2 border-l border-dashed border-edge pl-5 font-sans sm:pl-6">
      <p role="status">
        “{CORRECTION_TITLES[correction]}” is {hiddenInWords(dismissal)}.
      </p>
      <ShowAgain correction={correction} />
    </div>
  );
}
