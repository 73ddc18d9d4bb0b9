import type { PasskeySummary } from "#lib/domain/passkey";
import { formatInstant } from "#lib/wording/dates";
import { RemovePasskeyForm } from "./remove-passkey-form";

/** The learner's passkeys, and a way to remove each. */
export function PasskeyList({
  passkeys,
  timeZone,
}: Readonly<{ passkeys: readonly PasskeySummary[]; timeZone: string }>) {
  const dated = (at: Date) => (
    <time dateTime={at.toISOString()}>{formatInstant({ at, timeZone })}</time>
  );
  return (
    <ul aria-label="Your passkeys" className="flex max-w-2xl flex-col">
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-4 font-sans first:border-t"
        >
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">{name}</p>
            <p className="text-sm text-ink-soft">
              Added {dated(createdAt)},{" "}
              {lastUsedAt === null ? "not used yet" : <>last used {dated(lastUsedAt)}</>}
            </p>
          </div>
          <RemovePasskeyForm passkey={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
