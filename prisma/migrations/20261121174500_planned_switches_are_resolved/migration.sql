-- A planned switch is resolved, in the database as in the code. The index on open ones follows the column by itself.
ALTER TABLE "PlannedSwitch" RENAME COLUMN "settledAt" TO "resolvedAt";
ALTER TABLE "PlannedSwitch" RENAME COLUMN "settledAs" TO "resolvedAs";
