import { Children, type ReactNode, useId } from "react";

/** Boxes of one kind; where there are none, what would bring some. */
export function ChoiceList({
  title,
  empty,
  hint,
  children,
}: Readonly<{ title: string; empty: string; hint?: string; children: ReactNode }>) {
  const hasBoxes = Children.count(children) > 0;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-serif text-xl">{title}</legend>
      {hasBoxes ? (
        <>
          {hint === undefined ? null : <p className="mb-3 max-w-prose text-ink-soft">{hint}</p>}
          <ul className="border-b border-line">{children}</ul>
        </>
      ) : (
        <p className="max-w-prose text-ink-soft">{empty}</p>
      )}
    </fieldset>
  );
}

/** One thing to show, or not. */
export function ChoiceBox({
  name,
  value,
  isTicked,
  label,
  hint,
}: Readonly<{
  name: string;
  value: string;
  isTicked: boolean;
  label: ReactNode;
  hint: ReactNode;
}>) {
  const id = useId();
  return (
    <li className="flex gap-3 border-t border-line py-3 font-sans">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={isTicked}
        aria-describedby={`${id}-hint`}
        className="mt-0.5 size-6 shrink-0 accent-ink"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      </div>
    </li>
  );
}
