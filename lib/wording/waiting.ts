const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Returns how long to wait, in words, never shorter than it is: "1 minute", "12 minutes", "3 hours". */
export function waitingTime(seconds: number): string {
  if (seconds <= MINUTE) return "1 minute";
  if (seconds < HOUR) return `${Math.ceil(seconds / MINUTE)} minutes`;
  const hours = Math.ceil(seconds / HOUR);
  return hours === 1 ? "1 hour" : `${hours} hours`;
}

/** Returns what is said to whoever tried something too often. `seconds` is null where no time is enough. */
export function tooOften(seconds: number | null): string {
  if (seconds === null) {
    return "There were too many wrong passwords in a row for this account, so its password no longer works. Set a new one with “Forgot your password?”.";
  }
  return `Too many attempts, so nothing was changed. Wait ${waitingTime(seconds)}, then try again.`;
}

/** Returns what is said to whoever opened too many shared pages. */
export function openedTooOften({ retryAfter }: Readonly<{ retryAfter: number }>): string {
  return `Shared pages were opened too often from your network. Wait ${waitingTime(retryAfter)}, then reload this page.`;
}
