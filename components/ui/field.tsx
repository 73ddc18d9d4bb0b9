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
        className="control"
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
        className="control"
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
        className="control"
      >
        {options.map((option) => (
          // What is called by its value needs no other.
          <option
            key={option.value}
            value={option.value === option.label ? undefined : option.value}
          >
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
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="field-error">
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
