/** Leads to the page that asks once more who somebody is, in another tab: what was typed in this one stays. */
export function ProofLink() {
  return (
    <p>
      <a href="/confirm-it-is-you" target="_blank" rel="noopener">
        Confirm that it is you (opens in a new tab)
      </a>
    </p>
  );
}
