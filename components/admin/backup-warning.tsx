import { Notice } from "#components/ui/notice";
import { isBackupOld } from "#lib/domain/admin";
import { formatMoment } from "#lib/wording/dates";

/** Says that the newest backup is old, or that there is none. */
export function BackupWarning({
  lastBackupAt,
  now,
  timeZone,
}: Readonly<{ lastBackupAt: Date | null; now: Date; timeZone: string }>) {
  if (!isBackupOld({ lastBackupAt, now })) return null;
  return (
    <div className="mb-10">
      <Notice
        tone="caution"
        title={lastBackupAt === null ? "There is no backup" : "The last backup is old"}
      >
        <p>
          {lastBackupAt === null
            ? "If the disk fails now, everything is lost."
            : `It was taken on ${formatMoment({ at: lastBackupAt, timeZone })}. What was written since would be lost.`}{" "}
          Take one with <code>npm run backup -- &lt;file&gt;</code>, or set <code>BACKUP_AT</code>{" "}
          to take one every night.
        </p>
      </Notice>
    </div>
  );
}
