import { buttonLook } from "#components/ui/button";
import type { CareerPath } from "#lib/domain/roadmap/career-path";

/** Which paths to see side by side. An ordinary form: the choice stands in the address. */
export function CompareForm({
  paths,
  chosen = [],
}: Readonly<{ paths: readonly CareerPath[]; chosen?: readonly string[] }>) {
  return (
    <form action="/paths/compare" className="font-sans">
      <fieldset className="pb-3 sm:pb-0">
        <legend className="mb-2 text-lg font-semibold">Compare two to four of them</legend>
        <div className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-[repeat(4,auto)]">
          {paths.map(({ id, title }) => (
            <label key={id} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="paths"
                value={id}
                defaultChecked={chosen.includes(id)}
                className="size-6 shrink-0 accent-ink"
              />
              {title}
            </label>
          ))}
          <button type="submit" className={`${buttonLook("quiet")} justify-self-start max-sm:mt-3`}>
            See them side by side
          </button>
        </div>
      </fieldset>
    </form>
  );
}
