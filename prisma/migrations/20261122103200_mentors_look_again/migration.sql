-- AlterTable
ALTER TABLE "MentorLink" ADD COLUMN     "lookedAt" TIMESTAMPTZ(3);
