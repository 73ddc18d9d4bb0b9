/** The box of a printed checklist; on a screen there is none. */
export function PrintBox({ isChecked = false }: Readonly<{ isChecked?: boolean }>) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="print-box" fill="none">
      <path d="M1.5 1.5h13v13h-13Z" strokeWidth="1.5" />
      {isChecked ? <path d="m4 8.5 3 3 5.5-7" strokeWidth="2" /> : null}
    </svg>
  );
}
