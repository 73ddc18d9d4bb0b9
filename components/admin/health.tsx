import type { InstanceState } from "#lib/domain/admin";
import { formatMoment } from "#lib/wording/dates";
import { formatMegabytes } from "#lib/wording/numbers";
import { FigureList } from "./figure-list";

/** Whether everything runs, since when, and how much room it takes. */
export function Health({
  state,
  isReady,
  isMailSetUp,
  upSince,
  memoryBytes,
  timeZone,
}: Readonly<{
  state: InstanceState;
  isReady: boolean;
  isMailSetUp: boolean;
  upSince: Date;
  memoryBytes: number;
  timeZone: string;
}>) {
  const { lastBackupAt, databaseBytes } = state;
  const momentOf = (at: Date) => formatMoment({ at, timeZone });
  return (
    <FigureList
      figures={[
        { label: "Database", value: isReady ? "Answers, up to date" : "Not up to date" },
        { label: "Size of the database", value: formatMegabytes(databaseBytes) },
        { label: "Running since", value: momentOf(upSince) },
        { label: "Memory in use", value: formatMegabytes(memoryBytes) },
        { label: "Email", value: isMailSetUp ? "Set up" : "Not set up" },
        { label: "Last backup", value: lastBackupAt === null ? "None" : momentOf(lastBackupAt) },
      ]}
    />
  );
}
