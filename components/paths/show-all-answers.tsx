/**
 * On a phone each path first answers what is asked first; this box shows the rest of its answers.
 * Where there is room all of them stand, and there is no box.
 */
export function AllAnswers() {
  return (
    <label className="all-answers mb-6 min-h-11 items-center gap-3 font-sans">
      <input type="checkbox" className="size-6 shrink-0 accent-ink" />
      Show every answer of each path
    </label>
  );
}
