-- AlterEnum
ALTER TYPE "MailTokenPurpose" ADD VALUE 'prove-again';

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "provenAt" TIMESTAMPTZ(3);
