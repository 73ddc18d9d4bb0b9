import Link from "next/link";

export function Wordmark() {
  return (
    <Link
      href="/"
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2.5 font-serif text-xl font-medium tracking-tight text-ink no-underline"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6">
        <path
          d="M12 1.5 22.5 12 12 22.5 1.5 12Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
        />
        <path d="M12 7.25 16.75 12 12 16.75 7.25 12Z" fill="currentColor" />
      </svg>
      Waymark
    </Link>
  );
}
