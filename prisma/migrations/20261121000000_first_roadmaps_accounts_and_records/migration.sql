-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('fundamentals', 'specialization', 'projects', 'deepening', 'portfolio');

-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('concept', 'practice', 'project', 'evidence');

-- CreateEnum
CREATE TYPE "MailTokenPurpose" AS ENUM ('confirm-email', 'reset-password');

-- CreateEnum
CREATE TYPE "EnrollmentKind" AS ENUM ('trial', 'committed');

-- CreateEnum
CREATE TYPE "EnrollmentEnd" AS ENUM ('switched', 'completed', 'left');

-- CreateTable
CREATE TABLE "Path" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "Path_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SalaryClaim" (
    "pathId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "low" INTEGER NOT NULL,
    "high" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "per" TEXT NOT NULL,
    "region" TEXT,
    "note" TEXT,

    CONSTRAINT "SalaryClaim_pkey" PRIMARY KEY ("pathId","sourceId")
);

-- CreateTable
CREATE TABLE "Roadmap" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "pathId" TEXT,
    "version" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "fundamentalsId" UUID,

    CONSTRAINT "Roadmap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoadmapMilestone" (
    "roadmapId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "phase" "Phase" NOT NULL,
    "position" INTEGER NOT NULL,
    "required" BOOLEAN NOT NULL,
    "kind" "Kind" NOT NULL,
    "hours" INTEGER NOT NULL,
    "prerequisites" TEXT[],
    "steps" JSONB NOT NULL,

    CONSTRAINT "RoadmapMilestone_pkey" PRIMARY KEY ("roadmapId","milestoneId")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "wording" JSONB NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailConfirmedAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT,
    "timeZone" TEXT,
    "hoursPerWeek" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "userId" UUID NOT NULL,
    "userAgent" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailToken" (
    "id" UUID NOT NULL,
    "purpose" "MailTokenPurpose" NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "browserHash" BYTEA,
    "codeHash" BYTEA,
    "codeAttempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrollment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "pathId" TEXT NOT NULL,
    "roadmapId" UUID NOT NULL,
    "kind" "EnrollmentKind" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "hoursPerWeek" INTEGER,
    "lookBackOn" DATE,
    "endedAt" TIMESTAMPTZ(3),
    "endedAs" "EnrollmentEnd",
    "switchReason" TEXT,
    "endedPhase" "Phase",
    "endedDepth" DOUBLE PRECISION,
    "endedActiveDays" INTEGER,
    "exempt" TEXT,

    CONSTRAINT "Enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Completion" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on" DATE NOT NULL,
    "prior" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Completion_pkey" PRIMARY KEY ("userId","milestoneId")
);

-- CreateTable
CREATE TABLE "Waiver" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Waiver_pkey" PRIMARY KEY ("userId","milestoneId")
);

-- CreateTable
CREATE TABLE "PutAside" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PutAside_pkey" PRIMARY KEY ("userId","milestoneId")
);

-- CreateTable
CREATE TABLE "StepTick" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "stepId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "StepTick_pkey" PRIMARY KEY ("userId","milestoneId","stepId")
);

-- CreateTable
CREATE TABLE "WorkLog" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hours" DOUBLE PRECISION,

    CONSTRAINT "WorkLog_pkey" PRIMARY KEY ("userId","milestoneId","on")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("userId","milestoneId")
);

-- CreateTable
CREATE TABLE "Note" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("userId","milestoneId")
);

-- CreateTable
CREATE TABLE "Explanation" (
    "userId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Explanation_pkey" PRIMARY KEY ("userId","milestoneId")
);

-- CreateTable
CREATE TABLE "AppliedOperation" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AppliedOperation_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on" DATE NOT NULL,
    "operationId" UUID,
    "data" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeDismissal" (
    "userId" UUID NOT NULL,
    "upToHopAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticeDismissal_pkey" PRIMARY KEY ("userId","upToHopAt")
);

-- CreateIndex
CREATE UNIQUE INDEX "Roadmap_pathId_version_key" ON "Roadmap"("pathId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_one_fundamentals_version" ON "Roadmap"("version") WHERE ("pathId" IS NULL);

-- CreateIndex
CREATE INDEX "RoadmapMilestone_milestoneId_idx" ON "RoadmapMilestone"("milestoneId");

-- CreateIndex
CREATE UNIQUE INDEX "RoadmapMilestone_roadmapId_position_key" ON "RoadmapMilestone"("roadmapId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "MailToken_tokenHash_key" ON "MailToken"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "MailToken_browserHash_key" ON "MailToken"("browserHash");

-- CreateIndex
CREATE INDEX "MailToken_userId_idx" ON "MailToken"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Enrollment_userId_startedAt_key" ON "Enrollment"("userId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_one_open_committed" ON "Enrollment"("userId") WHERE ("endedAt" IS NULL AND kind = 'committed');

-- CreateIndex
CREATE INDEX "Event_userId_at_idx" ON "Event"("userId", "at");

-- AddForeignKey
ALTER TABLE "SalaryClaim" ADD CONSTRAINT "SalaryClaim_pathId_fkey" FOREIGN KEY ("pathId") REFERENCES "Path"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalaryClaim" ADD CONSTRAINT "SalaryClaim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Roadmap" ADD CONSTRAINT "Roadmap_pathId_fkey" FOREIGN KEY ("pathId") REFERENCES "Path"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Roadmap" ADD CONSTRAINT "Roadmap_fundamentalsId_fkey" FOREIGN KEY ("fundamentalsId") REFERENCES "Roadmap"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapMilestone" ADD CONSTRAINT "RoadmapMilestone_roadmapId_fkey" FOREIGN KEY ("roadmapId") REFERENCES "Roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapMilestone" ADD CONSTRAINT "RoadmapMilestone_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailToken" ADD CONSTRAINT "MailToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_pathId_fkey" FOREIGN KEY ("pathId") REFERENCES "Path"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_roadmapId_fkey" FOREIGN KEY ("roadmapId") REFERENCES "Roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Completion" ADD CONSTRAINT "Completion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Completion" ADD CONSTRAINT "Completion_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PutAside" ADD CONSTRAINT "PutAside_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PutAside" ADD CONSTRAINT "PutAside_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepTick" ADD CONSTRAINT "StepTick_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepTick" ADD CONSTRAINT "StepTick_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkLog" ADD CONSTRAINT "WorkLog_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkLog" ADD CONSTRAINT "WorkLog_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Explanation" ADD CONSTRAINT "Explanation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Explanation" ADD CONSTRAINT "Explanation_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppliedOperation" ADD CONSTRAINT "AppliedOperation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDismissal" ADD CONSTRAINT "NoticeDismissal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- A published roadmap version never changes its structure (docs/decisions/003).
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed once written', TG_TABLE_NAME;
END $$;

CREATE TRIGGER "Roadmap_immutable" BEFORE UPDATE OR DELETE ON "Roadmap"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RoadmapMilestone_immutable" BEFORE UPDATE OR DELETE ON "RoadmapMilestone"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Milestones are retired, never deleted; events are append-only, and go only with their learner.
CREATE TRIGGER "Milestone_kept" BEFORE DELETE ON "Milestone"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Event_append_only" BEFORE UPDATE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

