-- AlterTable
ALTER TABLE "MentorLink" ADD COLUMN     "commentMailAt" TIMESTAMPTZ(3),
ADD COLUMN     "commentsMailedAt" TIMESTAMPTZ(3),
ADD COLUMN     "commentsStoppedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MentorComment" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "keptAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),

    CONSTRAINT "MentorComment_pkey" PRIMARY KEY ("userId","id")
);

-- AddForeignKey
ALTER TABLE "MentorComment" ADD CONSTRAINT "MentorComment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentorComment" ADD CONSTRAINT "MentorComment_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Each write moves the learner's revision (docs/decisions/037): Today says how many comments wait.
CREATE TRIGGER "MentorComment_inserted" AFTER INSERT ON "MentorComment" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "MentorComment_updated" AFTER UPDATE ON "MentorComment" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "MentorComment_deleted" AFTER DELETE ON "MentorComment" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
