/** The first thing on every page for whoever walks by keyboard. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only bg-ink px-4 py-3 font-sans text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:px-4 focus:py-3"
    >
      Skip to the page
    </a>
  );
}
