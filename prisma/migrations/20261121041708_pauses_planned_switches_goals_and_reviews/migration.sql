-- CreateEnum
CREATE TYPE "PlannedSwitchEnd" AS ENUM ('cancelled', 'stayed', 'switched', 'lapsed');

-- CreateEnum
CREATE TYPE "ReviewOutcome" AS ENUM ('confirmed', 'faded');

-- CreateEnum
CREATE TYPE "Helped" AS ENUM ('yes', 'partly', 'no');

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "on" DATE;
-- What was written before has the local date of its event, which was computed when it was written.
UPDATE "Evidence" w SET "on" = coalesce(
  (SELECT e."on" FROM "Event" e WHERE e."userId" = w."userId" AND e.type = 'evidence-saved'
    AND e.data ->> 'milestone' = w."milestoneId" ORDER BY e.at DESC LIMIT 1),
  (w.at AT TIME ZONE 'UTC')::date);
ALTER TABLE "Evidence" ALTER COLUMN "on" SET NOT NULL;

-- AlterTable
ALTER TABLE "Explanation" ADD COLUMN     "on" DATE;
-- What was written before has the local date of its event, which was computed when it was written.
UPDATE "Explanation" w SET "on" = coalesce(
  (SELECT e."on" FROM "Event" e WHERE e."userId" = w."userId" AND e.type = 'explained'
    AND e.data ->> 'milestone' = w."milestoneId" ORDER BY e.at DESC LIMIT 1),
  (w.at AT TIME ZONE 'UTC')::date);
ALTER TABLE "Explanation" ALTER COLUMN "on" SET NOT NULL;

-- AlterTable
ALTER TABLE "Note" ADD COLUMN     "on" DATE;
-- What was written before has the local date of its event, which was computed when it was written.
UPDATE "Note" w SET "on" = coalesce(
  (SELECT e."on" FROM "Event" e WHERE e."userId" = w."userId" AND e.type = 'note-saved'
    AND e.data ->> 'milestone' = w."milestoneId" ORDER BY e.at DESC LIMIT 1),
  (w.at AT TIME ZONE 'UTC')::date);
ALTER TABLE "Note" ALTER COLUMN "on" SET NOT NULL;

-- AlterTable
ALTER TABLE "RoadmapMilestone" ADD COLUMN     "titleThen" TEXT;
-- Published rows never change, but for this once: nobody wrote down what their milestones were called.
ALTER TABLE "RoadmapMilestone" DISABLE TRIGGER "RoadmapMilestone_immutable";
UPDATE "RoadmapMilestone" p SET "titleThen" = m.title FROM "Milestone" m WHERE m.id = p."milestoneId";
ALTER TABLE "RoadmapMilestone" ENABLE TRIGGER "RoadmapMilestone_immutable";
ALTER TABLE "RoadmapMilestone" ALTER COLUMN "titleThen" SET NOT NULL;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "coolingOffDays" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "forecastHiddenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Pause" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlannedSwitch" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "pathId" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledAs" "PlannedSwitchEnd",

    CONSTRAINT "PlannedSwitch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WeeklyGoal" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "since" DATE NOT NULL,
    "weekdays" INTEGER[],
    "hours" INTEGER,
    "reserveDays" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WeeklyGoal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on" DATE NOT NULL,
    "outcome" "ReviewOutcome" NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewDelay" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewDelay_pkey" PRIMARY KEY ("userId","milestoneId")
);

-- CreateTable
CREATE TABLE "SwitchReflection" (
    "enrollmentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "helped" "Helped",
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SwitchReflection_pkey" PRIMARY KEY ("enrollmentId")
);

-- CreateTable
CREATE TABLE "CorrectionDismissal" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "correction" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" DATE,
    "reason" TEXT,

    CONSTRAINT "CorrectionDismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MentorLink" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MentorLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Pause_userId_idx" ON "Pause"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "planned_switch_one_open" ON "PlannedSwitch"("userId") WHERE ("settledAt" IS NULL);

-- CreateIndex
CREATE INDEX "WeeklyGoal_userId_at_idx" ON "WeeklyGoal"("userId", "at");

-- CreateIndex
CREATE INDEX "Review_userId_milestoneId_idx" ON "Review"("userId", "milestoneId");

-- CreateIndex
CREATE INDEX "SwitchReflection_userId_idx" ON "SwitchReflection"("userId");

-- CreateIndex
CREATE INDEX "CorrectionDismissal_userId_idx" ON "CorrectionDismissal"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "MentorLink_tokenHash_key" ON "MentorLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "mentor_link_one_live" ON "MentorLink"("userId") WHERE ("revokedAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_one_open_trial" ON "Enrollment"("userId") WHERE ("endedAt" IS NULL AND kind = 'trial');

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedSwitch" ADD CONSTRAINT "PlannedSwitch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedSwitch" ADD CONSTRAINT "PlannedSwitch_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedSwitch" ADD CONSTRAINT "PlannedSwitch_pathId_fkey" FOREIGN KEY ("pathId") REFERENCES "Path"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeeklyGoal" ADD CONSTRAINT "WeeklyGoal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDelay" ADD CONSTRAINT "ReviewDelay_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDelay" ADD CONSTRAINT "ReviewDelay_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SwitchReflection" ADD CONSTRAINT "SwitchReflection_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SwitchReflection" ADD CONSTRAINT "SwitchReflection_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionDismissal" ADD CONSTRAINT "CorrectionDismissal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentorLink" ADD CONSTRAINT "MentorLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
