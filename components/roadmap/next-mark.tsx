/** What the next milestone adds to the tick of its row: a pennant. The words stand beside it. */
export function NextMark() {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" className="row-mark" fill="none">
      <path d="M22 13V-7" className="stroke-ink" strokeWidth="2" strokeLinecap="round" />
      <path
        d="M23-6.5 37-1.5 23 3.5Z"
        className="fill-signal stroke-signal-edge"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
