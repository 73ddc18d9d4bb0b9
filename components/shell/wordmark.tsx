export function Wordmark() {
  return (
    <a href="/" className="wordmark">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" />
        <path d="M12 7.25 16.75 12 12 16.75 7.25 12Z" />
      </svg>
      Waymark
    </a>
  );
}
