import Link from "next/link";

/** After a tick: an offer to explain what was done, which may be left alone. */
export function OwnWordsOffer({
  milestone,
  decided,
}: Readonly<{ milestone: string; decided: () => void }>) {
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-5">
      <Link
        href={`/milestones/${milestone}#own-words`}
        prefetch={false}
        onClick={decided}
        className="py-2 text-paper focus-visible:outline-paper"
      >
        Say it in your own words
      </Link>
      <button
        type="button"
        onClick={decided}
        className="py-2 underline underline-offset-4 focus-visible:outline-paper"
      >
        Not now
      </button>
    </span>
  );
}
