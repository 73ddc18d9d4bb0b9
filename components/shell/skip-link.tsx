/** The first thing on every page for whoever walks by keyboard. */
export function SkipLink() {
  return (
    <a href="#main" className="skip">
      Skip to the page
    </a>
  );
}
