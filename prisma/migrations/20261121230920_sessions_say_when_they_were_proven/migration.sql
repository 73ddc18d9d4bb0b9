-- AlterEnum
-- A type made anew, not ALTER TYPE ... ADD VALUE: a restore applies all migrations in one transaction, and before PostgreSQL 17
-- a value that was added in a transaction cannot be used in it.
ALTER TYPE "MailTokenPurpose" RENAME TO "MailTokenPurpose_old";
CREATE TYPE "MailTokenPurpose" AS ENUM ('confirm-email', 'reset-password', 'prove-again');
ALTER TABLE "MailToken" ALTER COLUMN "purpose" TYPE "MailTokenPurpose" USING "purpose"::text::"MailTokenPurpose";
DROP TYPE "MailTokenPurpose_old";

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "provenAt" TIMESTAMPTZ(3);
