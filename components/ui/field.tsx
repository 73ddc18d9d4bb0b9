import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";

type Wording = Readonly<{
  /** The accessible name, exactly. */
  label: string;
  name: string;
  /** What helps before typing. */
  hint?: ReactNode;
  /** What went wrong and what to do. */
  error?: string;
}>;

type Control<Tag extends "input" | "textarea" | "select"> = Wording &
  Omit<
    ComponentProps<Tag>,
    keyof Wording | "id" | "className" | "style" | "children" | "aria-describedby" | "aria-invalid"
  >;

type Option = Readonly<{ value: string; label: string }>;

const CONTROL =
  "w-full rounded-sm border border-edge bg-sheet px-3.5 font-sans text-base text-ink placeholder:text-ink-soft aria-invalid:border-2 aria-invalid:border-danger";

/** A one-line text, number, date, email or password field. */
export function Field({ label, name, hint, error, type = "text", ...input }: Control<"input">) {
  const id = useId();
  return (
    <Wired id={id} label={label} hint={hint} error={error}>
      <input
        {...input}
        {...wiring({ id, hint, error })}
        name={name}
        type={type}
        className={`${CONTROL} h-12`}
      />
    </Wired>
  );
}

/** A field for more than one line. */
export function TextArea({ label, name, hint, error, rows = 4, ...area }: Control<"textarea">) {
  const id = useId();
  return (
    <Wired id={id} label={label} hint={hint} error={error}>
      <textarea
        {...area}
        {...wiring({ id, hint, error })}
        name={name}
        rows={rows}
        className={`${CONTROL} py-3 leading-relaxed`}
      />
    </Wired>
  );
}

/** One of several options. */
export function SelectField({
  label,
  name,
  hint,
  error,
  options,
  ...select
}: Control<"select"> & Readonly<{ options: readonly Option[] }>) {
  const id = useId();
  return (
    <Wired id={id} label={label} hint={hint} error={error}>
      {/* The key keeps the choice when React resets the form after its action. */}
      <select
        {...select}
        {...wiring({ id, hint, error })}
        key={String(select.defaultValue)}
        name={name}
        className={`${CONTROL} h-12`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Wired>
  );
}

type Wiring = Readonly<{ id: string; hint?: ReactNode; error?: string }>;

function wiring({ id, hint, error }: Wiring) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return {
    id,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": error ? true : undefined,
  };
}

function Wired({
  id,
  label,
  hint,
  error,
  children,
}: Wiring & Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="flex max-w-xl flex-col gap-1.5 font-sans">
      <label htmlFor={id} className="self-start font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p
          id={`${id}-error`}
          className="flex gap-2 text-sm font-semibold wrap-anywhere text-danger"
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 size-4 shrink-0">
            <path d="M8 1 15 14H1Z" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M8 6v4M8 11.5v1" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {error}
        </p>
      ) : null}
    </div>
  );
}
