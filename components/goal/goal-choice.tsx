import { type ReactNode, useId } from "react";

/** One of the kinds of goal, with what belongs to it. */
export function GoalChoice({
  kind,
  chosen,
  label,
  children,
}: Readonly<{ kind: string; chosen: string; label: string; children?: ReactNode }>) {
  const id = useId();
  return (
    <div className="border-t border-line py-4">
      <div className="flex items-center gap-3 font-sans">
        <input
          type="radio"
          id={id}
          name="kind"
          value={kind}
          defaultChecked={kind === chosen}
          className="size-6 shrink-0 accent-ink"
        />
        <label htmlFor={id} className="py-1 font-semibold">
          {label}
        </label>
      </div>
      {children ? <div className="mt-3 flex flex-col gap-5 sm:pl-9">{children}</div> : null}
    </div>
  );
}
