-- AlterTable
ALTER TABLE "User" ADD COLUMN     "weekLookHiddenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "WeekLook" (
    "userId" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "question" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WeekLook_pkey" PRIMARY KEY ("userId","monday")
);

-- AddForeignKey
ALTER TABLE "WeekLook" ADD CONSTRAINT "WeekLook_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each write moves the learner's revision (docs/decisions/037).
CREATE TRIGGER "WeekLook_inserted" AFTER INSERT ON "WeekLook" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "WeekLook_updated" AFTER UPDATE ON "WeekLook" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
CREATE TRIGGER "WeekLook_deleted" AFTER DELETE ON "WeekLook" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION "move_revision"();
