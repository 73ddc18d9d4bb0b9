-- A log has an id, may name no milestone, and may say what was learned elsewhere. Every log that is there keeps its date and hours.
ALTER TABLE "WorkLog" DROP CONSTRAINT "WorkLog_pkey",
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "what" TEXT,
ALTER COLUMN "milestoneId" DROP NOT NULL,
ADD CONSTRAINT "WorkLog_pkey" PRIMARY KEY ("id");

-- Of the work on a milestone itself there is one log a date, as before.
CREATE UNIQUE INDEX "work_log_one_a_day" ON "WorkLog"("userId", "milestoneId", "on") WHERE (what IS NULL);

CREATE INDEX "WorkLog_userId_idx" ON "WorkLog"("userId");
